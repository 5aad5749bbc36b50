import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import type { CourseContent } from '@vakwerk/domain/learning/courses/content';
import { changedPieces, type PieceVersions, pieceKey } from '@vakwerk/domain/learning/courses/course-pieces';
import type { RevisionKind } from '@vakwerk/domain/learning/courses/draft-revision';
import type { Actor } from '@vakwerk/domain/people/actor';
import { newId } from '../../platform/database/new-id.js';
import { CourseRevisionRepository } from '../studio/course-revision.repository.js';
import type { Course } from './course.entity.js';
import { CourseRepository } from './course.repository.js';

export interface StoredDraft {
  readonly courseId: string;
  readonly draftVersion: number;
  readonly changed: boolean;
}

/** Writes drafts, and keeps each in the history. Everything here runs in a unit of work that holds the course. */
@Injectable()
export class StoreDraft {
  constructor(
    private readonly courses: CourseRepository,
    private readonly revisions: CourseRevisionRepository,
  ) {}

  /** @returns null when the code is taken */
  async add(actor: Actor, code: string, draft: CourseContent, kind: RevisionKind, now: Date): Promise<StoredDraft | null> {
    const courseId = newId();
    const draftedById = personOf(actor);
    const added = await this.courses.addUnlessCodeTaken({
      organisationId: actor.organisationId,
      id: courseId,
      code,
      draft,
      draftVersion: 1,
      pieceVersions: {},
      draftedAt: now,
      draftedById,
      currentVersionId: null,
      publishedAt: null,
      archivedAt: null,
    });
    if (!added) return null;
    await this.revisions.keep({ courseId, draftVersion: 1, kind, content: draft, savedById: draftedById }, now);
    return { courseId, draftVersion: 1, changed: true };
  }

  /** Saving what is already there changes nothing. `versions`: of the pieces; left out, they are worked out. */
  async replace(
    actor: Actor,
    course: Course,
    draft: CourseContent,
    kind: RevisionKind,
    now: Date,
    versions?: PieceVersions,
  ): Promise<StoredDraft> {
    const { id: courseId } = course;
    if (isDeepStrictEqual(course.draft, draft)) return { courseId, draftVersion: course.draftVersion, changed: false };
    const draftVersion = course.draftVersion + 1;
    const pieceVersions = versions ?? {
      ...course.pieceVersions,
      ...Object.fromEntries(changedPieces(course.draft, draft).map((piece) => [pieceKey(piece), draftVersion])),
    };
    const draftedById = personOf(actor);
    await this.courses.saveDraft(courseId, { draft, draftVersion, pieceVersions, draftedAt: now, draftedById });
    await this.revisions.keep({ courseId, draftVersion, kind, content: draft, savedById: draftedById }, now);
    return { courseId, draftVersion, changed: true };
  }
}

const personOf = (actor: Actor): string | null => (actor.kind === 'person' ? actor.personId : null);
