import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import type { CourseContent } from '@vakwerk/domain/learning/content';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/new-id.js';
import type { Course } from './course.entity.js';
import { CourseRepository } from './course.repository.js';

export interface StoredDraft {
  readonly courseId: string;
  readonly draftVersion: number;
  readonly changed: boolean;
}

@Injectable()
export class StoreDraft {
  constructor(
    private readonly database: Database,
    private readonly courses: CourseRepository,
  ) {}

  async add(code: string, draft: CourseContent, now: Date): Promise<StoredDraft> {
    const courseId = newId();
    await this.courses.add({
      organisationId: this.database.organisationId(),
      id: courseId,
      code,
      draft,
      draftVersion: 1,
      draftedAt: now,
      currentVersionId: null,
      publishedAt: null,
      archivedAt: null,
    });
    return { courseId, draftVersion: 1, changed: true };
  }

  /** Saving what is already there changes nothing. */
  async replace(course: Course, draft: CourseContent, now: Date): Promise<StoredDraft> {
    if (isDeepStrictEqual(course.draft, draft)) return { courseId: course.id, draftVersion: course.draftVersion, changed: false };
    const draftVersion = course.draftVersion + 1;
    await this.courses.saveDraft(course.id, draft, draftVersion, now);
    return { courseId: course.id, draftVersion, changed: true };
  }
}
