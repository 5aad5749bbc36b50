import { Injectable } from '@nestjs/common';
import { canEditCourse } from '@vakwerk/domain/learning/courses/course-policy';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { NotAllowed, NotFound } from '../../platform/auth/access-errors.js';
import { isId } from '../../platform/database/new-id.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { CourseRepository } from '../courses/course.repository.js';
import { StoreDraft, type StoredDraft } from '../courses/store-draft.js';
import { LearningError } from '../learning.errors.js';
import { CourseRevisionRepository } from './course-revision.repository.js';

/** Makes an older draft the draft again, as a new version of it. What it replaces stays in the history, so this can be undone. */
@Injectable()
export class RestoreRevision {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly courses: CourseRepository,
    private readonly revisions: CourseRevisionRepository,
    private readonly drafts: StoreDraft,
  ) {}

  /** @throws NotAllowed, NotFound, LearningError courseArchived */
  run(actor: PersonActor, { revisionId }: { revisionId: string }, now: Date = new Date()): Promise<StoredDraft> {
    return this.unitOfWork.run(actor, async () => {
      if (!actor.roles.includes('author')) throw new NotAllowed();
      const revision = isId(revisionId) ? await this.revisions.find(revisionId) : null;
      const course = revision && (await this.courses.lock(revision.courseId));
      if (!revision || !course) throw new NotFound('This draft');
      if (!canEditCourse(actor, course)) throw new LearningError('courseArchived');
      return this.drafts.replace(actor, course, revision.content, 'restored', now);
    });
  }
}
