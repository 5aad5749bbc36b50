import { Injectable } from '@nestjs/common';
import type { CourseContent } from '@vakwerk/domain/learning/content';
import { canEditCourse } from '@vakwerk/domain/learning/course-policy';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { NotAllowed, NotFound } from '../../platform/auth/access-errors.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { LearningError } from '../learning.errors.js';
import { CourseRepository } from './course.repository.js';
import { courseCodeSchema, courseContentSchema } from './course-content-schema.js';
import { StoreDraft, type StoredDraft } from './store-draft.js';

/** A new course by its code, or an existing one with the draft version the author started from. */
export type DraftToSave = { readonly content: CourseContent } & (
  | { readonly code: string }
  | { readonly courseId: string; readonly expectedVersion: number }
);

@Injectable()
export class SaveCourseDraft {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly courses: CourseRepository,
    private readonly drafts: StoreDraft,
  ) {}

  /**
   * Keeps an author's work; nobody learns from it until it is published.
   * @throws ZodError, NotAllowed, NotFound, LearningError draftConflict when someone else saved in between
   */
  run(actor: PersonActor, draft: DraftToSave, now: Date = new Date()): Promise<StoredDraft> {
    const content = courseContentSchema.parse(draft.content);
    return this.unitOfWork.run(actor, async () => {
      if (!actor.roles.includes('author')) throw new NotAllowed();
      if ('code' in draft) return this.drafts.add(courseCodeSchema.parse(draft.code), content, now);
      const course = await this.courses.lock(draft.courseId);
      if (!course) throw new NotFound('This course');
      if (!canEditCourse(actor, course)) throw new LearningError('courseArchived');
      if (course.draftVersion !== draft.expectedVersion) throw new LearningError('draftConflict');
      return this.drafts.replace(course, content, now);
    });
  }
}
