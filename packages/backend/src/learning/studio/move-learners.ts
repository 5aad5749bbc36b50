import { Injectable } from '@nestjs/common';
import { stepsToDoAgain } from '@vakwerk/domain/learning/completion/fitting-evidence';
import type { SystemActor } from '@vakwerk/domain/people/actor';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { eventOf } from '../../platform/jobs/event.js';
import { Outbox } from '../../platform/jobs/outbox.js';
import type { Assignment } from '../assignments/assignment.entity.js';
import { AssignmentMoved } from '../assignments/assignment.events.js';
import { AssignmentRepository } from '../assignments/assignment.repository.js';
import { AdvanceAssignment } from '../steps/advance-assignment.js';
import { LearnerCourses } from '../steps/learner-course.js';
import type { CourseMove } from './course-move.entity.js';
import { CourseMoveRepository } from './course-move.repository.js';

/**
 * Lets everybody who is under way go on in the version that the author named. What they did stays theirs wherever it still says
 * something; a step that became another one is open again.
 */
@Injectable()
export class MoveLearners {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly moves: CourseMoveRepository,
    private readonly assignments: AssignmentRepository,
    private readonly learners: LearnerCourses,
    private readonly advance: AdvanceAssignment,
    private readonly outbox: Outbox,
  ) {}

  /** Twice is once: who was moved is no longer elsewhere. @returns how many were moved */
  run(actor: SystemActor, { courseMoveId }: { courseMoveId: string }, now: Date = new Date()): Promise<number> {
    return this.unitOfWork.run(actor, async () => {
      const move = await this.moves.find(courseMoveId);
      if (!move) return 0;
      const ids = await this.moves.underWayElsewhere(move.courseId, move.courseVersionId);
      for (const assignment of await this.moves.lockAssignments(ids)) await this.move(assignment, move, now);
      return ids.length;
    });
  }

  private async move(assignment: Assignment, { id: courseMoveId, courseVersionId }: CourseMove, now: Date): Promise<void> {
    const before = await this.learners.load(assignment);
    const moved = { ...assignment, courseVersionId };
    await this.assignments.change(assignment.id, { courseVersionId, courseMoveId });
    const again = stepsToDoAgain(before.content, (await this.learners.load(moved)).content);
    await this.moves.startAgain(assignment.id, again, now);
    const after = await this.learners.load(moved);
    await this.advance.run(before, after, await this.moves.languageOf(assignment.personId), now);
    const { id: assignmentId, personId } = assignment;
    await this.outbox.append(eventOf(AssignmentMoved, { assignmentId, personId, courseVersionId, courseMoveId }));
  }
}
