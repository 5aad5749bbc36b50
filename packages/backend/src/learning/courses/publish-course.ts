import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { checkCourse } from '@vakwerk/domain/learning/courses/check-course';
import { canEditCourse } from '@vakwerk/domain/learning/courses/course-policy';
import type { Actor } from '@vakwerk/domain/people/actor';
import { NotAllowed, NotFound } from '../../platform/auth/access-errors.js';
import { AuditLog } from '../../platform/auth/audit-log.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Live } from '../../platform/live/live.js';
import { CourseNotReady, LearningError } from '../learning.errors.js';
import { CheckDraws } from '../quizzes/check-draws.js';
import { CourseRevisionRepository } from '../studio/course-revision.repository.js';
import type { Course } from './course.entity.js';
import { CourseRepository } from './course.repository.js';
import { CourseReferences } from './course-references.js';
import { CourseVersionRepository } from './course-version.repository.js';
import { FreezeVersion } from './freeze-version.js';

@Injectable()
export class PublishCourse {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly courses: CourseRepository,
    private readonly versions: CourseVersionRepository,
    private readonly references: CourseReferences,
    private readonly draws: CheckDraws,
    private readonly freeze: FreezeVersion,
    private readonly revisions: CourseRevisionRepository,
    private readonly audit: AuditLog,
    private readonly live: Live,
  ) {}

  /**
   * Freezes the draft as the next version. Who has begun keeps the version they work in; who has not begins with this one.
   * Publishing an unchanged draft gives the version there is.
   * @param expectedVersion the draft version that the publisher saw; left out: whatever there is
   * @throws CourseNotReady with every problem, NotAllowed, NotFound, LearningError courseArchived | draftConflict
   */
  run(
    actor: Actor,
    courseId: string,
    now: Date = new Date(),
    expectedVersion?: number,
  ): Promise<{ courseVersionId: string; number: number }> {
    return this.unitOfWork.run(actor, async () => {
      if (actor.kind === 'person' && !actor.roles.includes('author')) throw new NotAllowed();
      const course = await this.courses.lock(courseId);
      if (!course) throw new NotFound('This course');
      if (actor.kind === 'person' ? !canEditCourse(actor, course) : course.archivedAt) throw new LearningError('courseArchived');
      if (expectedVersion !== undefined && expectedVersion !== course.draftVersion) throw new LearningError('draftConflict');
      const known = await this.references.withoutUnknown(course.draft, now);
      const problems = [...checkCourse(known), ...(await this.draws.run(known))];
      if (problems.length > 0) throw new CourseNotReady(problems);
      const number = await this.versions.lastNumber(courseId);
      const { currentVersionId } = course;
      const content = await this.references.withPins(course.draft);
      if (currentVersionId && isDeepStrictEqual(await this.versions.getContent(currentVersionId), content))
        return { courseVersionId: currentVersionId, number };
      const courseVersionId = await this.freeze.run(actor, courseId, content, number + 1, now);
      await this.remember(actor, course, number + 1, now);
      return { courseVersionId, number: number + 1 };
    });
  }

  /** In the history of the draft, in the audit trail, and on the screens where the course is listed. */
  private async remember(actor: Actor, { id: courseId, draft, draftVersion }: Course, number: number, now: Date): Promise<void> {
    const actorId = actor.kind === 'person' ? actor.personId : null;
    const revision = { courseId, draftVersion, kind: 'published' as const, content: draft, publishedNumber: number };
    await this.revisions.keep({ ...revision, savedById: actorId }, now);
    const subject = { subjectKind: 'course', subjectId: courseId, details: { number } };
    await this.audit.append({ actorId, action: 'course.published', ...subject });
    await this.live.announce('learning');
  }
}
