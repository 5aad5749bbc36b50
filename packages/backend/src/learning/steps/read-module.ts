import { Injectable } from '@nestjs/common';
import { moduleMinutes } from '@vakwerk/domain/learning/courses/minutes';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { NotFound } from '../../platform/auth/access-errors.js';
import { AssignmentRepository } from '../assignments/assignment.repository.js';
import { DialogueSteps } from '../dialogues/dialogue-steps.js';
import { getModule, LearnerCourses, responsesThatCount } from './learner-course.js';
import { type ModuleStateView, moduleState } from './module-state.js';
import { stepProgress } from './step-progress.js';
import { type StepView, stepView } from './step-view.js';

export interface ModuleView {
  readonly id: string;
  readonly assignmentId: string;
  readonly courseId: string;
  readonly courseTitle: LocalizedText;
  readonly title: LocalizedText;
  readonly objective: LocalizedText;
  readonly number: number;
  readonly moduleCount: number;
  readonly minutes: number;
  readonly skillIds: readonly string[];
  readonly open: boolean;
  readonly steps: readonly StepView[];
  readonly state: ModuleStateView;
}

@Injectable()
export class ReadModule {
  constructor(
    private readonly assignments: AssignmentRepository,
    private readonly learners: LearnerCourses,
    private readonly dialogueSteps: DialogueSteps,
  ) {}

  /** A module of someone's own assignment, for the player. @throws NotFound, also for another person's assignment */
  async run(actor: PersonActor, assignmentId: string, moduleId: string, now: Date = new Date()): Promise<ModuleView> {
    const assignment = await this.assignments.findOwn(assignmentId, actor.personId);
    if (!assignment || assignment.withdrawnAt) throw new NotFound('This assignment');
    const learner = await this.learners.load(assignment, now);
    const { content, evidence } = learner;
    const responses = responsesThatCount(learner);
    const module = getModule(content, moduleId);
    const state = moduleState(learner, moduleId, actor.language, now);
    const dialogues = await this.dialogueSteps.of(module, assignmentId);
    const stored = new Map(evidence.map((item) => [item.stepId, item]));
    return {
      id: module.id,
      assignmentId,
      courseId: assignment.courseId,
      courseTitle: content.title,
      title: module.title,
      objective: module.objective,
      number: content.modules.indexOf(module) + 1,
      moduleCount: content.modules.length,
      minutes: moduleMinutes(module, actor.language),
      skillIds: module.skillIds,
      open: state.open,
      steps: module.steps.map((step) =>
        stepView(step, stepProgress(step.id, stored.get(step.id) ?? null, state), { responses, dialogues }),
      ),
      state,
    };
  }
}
