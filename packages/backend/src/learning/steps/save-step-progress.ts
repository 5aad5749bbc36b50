import { Injectable } from '@nestjs/common';
import { type StepReport, withReport } from '@vakwerk/domain/learning/completion/step-report';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { NotFound } from '../../platform/auth/access-errors.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { AssignmentRepository } from '../assignments/assignment.repository.js';
import { AdvanceAssignment } from './advance-assignment.js';
import { getStep, LearnerCourses } from './learner-course.js';
import { type ModuleStateView, moduleState } from './module-state.js';
import { refuseClosed, refuseLocked } from './open-step.js';
import { type StepProgressView, stepProgress } from './step-progress.js';

export interface StepProgressReport extends StepReport {
  readonly assignmentId: string;
  readonly stepId: string;
}

@Injectable()
export class SaveStepProgress {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly assignments: AssignmentRepository,
    private readonly learners: LearnerCourses,
    private readonly advance: AdvanceAssignment,
  ) {}

  /**
   * Keeps where someone is in a step. Made for a browser that is being closed: it may arrive twice, late, or from two tabs.
   * @throws NotFound, LearningError assignmentClosed | moduleLocked
   */
  run(
    actor: PersonActor,
    report: StepProgressReport,
    now: Date = new Date(),
  ): Promise<{ progress: StepProgressView; state: ModuleStateView }> {
    return this.unitOfWork.run(actor, async () => {
      const assignment = await this.assignments.lockOwn(report.assignmentId, actor.personId);
      if (!assignment) throw new NotFound('This assignment');
      refuseClosed(assignment);
      const before = await this.learners.load(assignment, now);
      const { module, step } = getStep(before.content, report.stepId);
      refuseLocked(before, module.id);
      const stored = before.evidence.find(({ stepId }) => stepId === step.id) ?? null;
      const record = {
        ...withReport(stored, report, step, now),
        ...keyOf(actor.organisationId, report),
        countsFrom: stored?.countsFrom ?? null,
        updatedAt: now,
      };
      await this.learners.saveEvidence(record);
      const evidence = [...before.evidence.filter(({ stepId }) => stepId !== step.id), record];
      const after = await this.advance.run(before, { ...before, evidence }, actor.language, now);
      const state = moduleState(after, module.id, actor.language, now);
      return { progress: stepProgress(step.id, record, state), state };
    });
  }
}

const keyOf = (organisationId: string, { assignmentId, stepId }: StepProgressReport) => ({
  organisationId,
  assignmentId,
  stepId,
});
