import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { NotFound } from '../../platform/auth/access-errors.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { AdvanceAssignment } from '../steps/advance-assignment.js';
import { getModule, LearnerCourses } from '../steps/learner-course.js';
import { refuseClosed, refuseLocked } from '../steps/open-step.js';
import { AssignmentRepository } from './assignment.repository.js';

@Injectable()
export class StartModule {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly assignments: AssignmentRepository,
    private readonly learners: LearnerCourses,
    private readonly advance: AdvanceAssignment,
  ) {}

  /**
   * Opens a module of someone's own assignment; the first one starts the assignment and from then on its version stays.
   * @throws NotFound, LearningError assignmentClosed | moduleLocked
   */
  run(actor: PersonActor, assignmentId: string, moduleId: string, now: Date = new Date()): Promise<void> {
    return this.unitOfWork.run(actor, async () => {
      const assignment = await this.assignments.lockOwn(assignmentId, actor.personId);
      if (!assignment) throw new NotFound('This assignment');
      refuseClosed(assignment);
      const learner = await this.learners.load(assignment);
      getModule(learner.content, moduleId);
      refuseLocked(learner, moduleId);
      await this.advance.run(learner, learner, actor.language, now);
    });
  }
}
