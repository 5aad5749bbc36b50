import { Injectable } from '@nestjs/common';
import { canEditCourse } from '@vakwerk/domain/learning/courses/course-policy';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { z } from 'zod';
import { NotAllowed, NotFound } from '../../platform/auth/access-errors.js';
import { AuditLog } from '../../platform/auth/audit-log.js';
import { parseInput } from '../../platform/auth/invalid-input.js';
import { newId } from '../../platform/database/new-id.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { eventOf } from '../../platform/jobs/event.js';
import { Outbox } from '../../platform/jobs/outbox.js';
import { CourseMoveAsked } from '../courses/course.events.js';
import { CourseRepository } from '../courses/course.repository.js';
import { LearningError } from '../learning.errors.js';
import { CourseMoveRepository } from './course-move.repository.js';

const schema = z.object({ courseId: z.string(), reason: z.string().trim().min(1).max(500) });

/** Asks for everybody who is in an older version to go on in the newest one, with the reason they will read. The worker does it. */
@Injectable()
export class AskCourseMove {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly courses: CourseRepository,
    private readonly moves: CourseMoveRepository,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
  ) {}

  /** @returns how many people that is now. @throws InvalidInput, NotAllowed, NotFound, LearningError courseArchived | courseNotPublished */
  run(actor: PersonActor, input: z.input<typeof schema>, now: Date = new Date()): Promise<{ people: number }> {
    const { courseId, reason } = parseInput(schema, input);
    return this.unitOfWork.run(actor, async () => {
      if (!actor.roles.includes('author')) throw new NotAllowed();
      const course = await this.courses.lock(courseId);
      if (!course) throw new NotFound('This course');
      if (!canEditCourse(actor, course)) throw new LearningError('courseArchived');
      if (!course.currentVersionId) throw new LearningError('courseNotPublished');
      const { organisationId, personId: askedById } = actor;
      const move = { organisationId, id: newId(), courseId, courseVersionId: course.currentVersionId, reason };
      const people = (await this.moves.underWayElsewhere(courseId, move.courseVersionId)).length;
      if (people === 0) return { people };
      await this.moves.add({ ...move, askedById, askedAt: now });
      await this.outbox.append(eventOf(CourseMoveAsked, { courseMoveId: move.id }));
      const details = { courseVersionId: move.courseVersionId, reason, people };
      await this.audit.append({
        actorId: askedById,
        action: 'course.moved',
        subjectKind: 'course',
        subjectId: courseId,
        details,
      });
      return { people };
    });
  }
}
