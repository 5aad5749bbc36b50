import { Injectable } from '@nestjs/common';
import type { CourseContent } from '@vakwerk/domain/learning/courses/content';
import { type CoursePiece, mergePieces, withPieces } from '@vakwerk/domain/learning/courses/course-pieces';
import { canEditCourse } from '@vakwerk/domain/learning/courses/course-policy';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { ok, type Result, refused } from '@vakwerk/domain/shared/result';
import { z } from 'zod';
import { NotAllowed, NotFound } from '../../platform/auth/access-errors.js';
import { parseInput } from '../../platform/auth/invalid-input.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { LearningError } from '../learning.errors.js';
import type { Named } from '../person-named.js';
import { CourseDeskReader } from '../studio/course-desk.reader.js';
import { CourseRevisionRepository } from '../studio/course-revision.repository.js';
import { CourseRepository } from './course.repository.js';
import { coursePiecesSchema } from './course-content-schema.js';
import { StoreDraft } from './store-draft.js';

const schema = z.object({ courseId: z.string(), expectedVersion: z.int().min(1), pieces: coursePiecesSchema });

export interface DraftToSave {
  readonly courseId: string;
  /** The draft version that the author's pieces were made on. */
  readonly expectedVersion: number;
  readonly pieces: readonly CoursePiece[];
}

export interface DraftSaved {
  readonly draftVersion: number;
  readonly savedAt: Date;
  /** What colleagues changed in other pieces meanwhile. */
  readonly others: readonly CoursePiece[];
}

/** Nothing was overwritten; the text that lost is in the history. */
export interface DraftConflict {
  readonly draftVersion: number;
  readonly keys: readonly string[];
  readonly theirs: CourseContent;
  readonly savedBy: Named | null;
  readonly savedAt: Date;
}

@Injectable()
export class SaveCourseDraft {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly courses: CourseRepository,
    private readonly revisions: CourseRevisionRepository,
    private readonly drafts: StoreDraft,
    private readonly desk: CourseDeskReader,
  ) {}

  /**
   * Keeps pieces of an author's work; nobody learns from it until it is published. Colleagues at other pieces are not in each
   * other's way.
   * @throws InvalidInput, NotAllowed, NotFound, LearningError courseArchived
   */
  run(actor: PersonActor, input: DraftToSave, now: Date = new Date()): Promise<Result<DraftSaved, DraftConflict>> {
    const { courseId, expectedVersion, pieces } = parseInput(schema, input);
    return this.unitOfWork.run(actor, async () => {
      if (!actor.roles.includes('author')) throw new NotAllowed();
      const course = await this.courses.lock(courseId);
      if (!course) throw new NotFound('This course');
      if (!canEditCourse(actor, course)) throw new LearningError('courseArchived');
      const stored = { content: course.draft, version: course.draftVersion, versions: course.pieceVersions };
      const merged = mergePieces(stored, pieces, expectedVersion);
      if (!merged.ok) {
        const { draft: theirs, draftVersion, draftedAt: savedAt } = course;
        const lost = { content: withPieces(theirs, pieces), savedById: actor.personId };
        await this.revisions.keep({ courseId, draftVersion, kind: 'conflict', ...lost }, now);
        const savedBy = (await this.desk.find(courseId))?.draftedBy ?? null;
        return refused({ draftVersion, keys: merged.keys, theirs, savedBy, savedAt });
      }
      const { draftVersion } = await this.drafts.replace(actor, course, merged.content, 'saved', now, merged.versions);
      return ok({ draftVersion, savedAt: now, others: merged.others });
    });
  }
}
