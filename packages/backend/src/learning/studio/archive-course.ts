import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { NotAllowed, NotFound } from '../../platform/auth/access-errors.js';
import { AuditLog } from '../../platform/auth/audit-log.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Live } from '../../platform/live/live.js';
import { CourseRepository } from '../courses/course.repository.js';

/** Puts a course away or takes it out again. Nobody starts an archived course; who is in it may finish. */
@Injectable()
export class ArchiveCourse {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly courses: CourseRepository,
    private readonly audit: AuditLog,
    private readonly live: Live,
  ) {}

  /** Twice is once. @returns since when it is archived. @throws NotAllowed, NotFound */
  run(
    actor: PersonActor,
    { courseId, archived }: { courseId: string; archived: boolean },
    now: Date = new Date(),
  ): Promise<Date | null> {
    return this.unitOfWork.run(actor, async () => {
      if (!actor.roles.includes('author')) throw new NotAllowed();
      const course = await this.courses.lock(courseId);
      if (!course) throw new NotFound('This course');
      if ((course.archivedAt !== null) === archived) return course.archivedAt;
      const archivedAt = archived ? now : null;
      await this.courses.setArchived(courseId, archivedAt);
      await this.audit.append({
        actorId: actor.personId,
        action: archived ? 'course.archived' : 'course.unarchived',
        subjectKind: 'course',
        subjectId: courseId,
      });
      await this.live.announce('learning');
      return archivedAt;
    });
  }
}
