import { assignmentPlace } from '@vakwerk/domain/learning/assignments/assignment-place';
import { type AssignmentState, assignmentState } from '@vakwerk/domain/learning/assignments/assignment-state';
import { courseProgress } from '@vakwerk/domain/learning/completion/course-progress';
import { moduleAfter } from '@vakwerk/domain/learning/completion/next-module';
import { moduleMinutes } from '@vakwerk/domain/learning/courses/minutes';
import type { Language, LocalizedText } from '@vakwerk/domain/shared/localized';
import { NotFound } from '../../platform/auth/access-errors.js';
import { type LearnerCourse, proofOf } from './learner-course.js';

/** How far someone is in one module and in its course, as the player shows it. */
export interface ModuleStateView {
  readonly moduleId: string;
  readonly doneStepIds: readonly string[];
  readonly requiredDone: number;
  readonly requiredCount: number;
  readonly resumeStepId: string | null;
  readonly completedAt: Date | null;
  /** For the required steps that are not done; 0: none is left. */
  readonly minutesLeft: number;
  readonly nextModule: { readonly id: string; readonly title: LocalizedText; readonly minutes: number } | null;
  readonly assignmentState: AssignmentState;
  readonly assignmentDoneSteps: number;
  readonly assignmentTotalSteps: number;
  readonly open: boolean;
}

export function moduleState(learner: LearnerCourse, moduleId: string, language: Language, now: Date): ModuleStateView {
  const proof = proofOf(learner);
  const progress = courseProgress(learner.content, proof);
  const own = progress.modules.find((module) => module.moduleId === moduleId);
  if (!own) throw new NotFound('This module');
  const next = moduleAfter(learner.content, progress, moduleId);
  const place = assignmentPlace(learner.content, proof, language);
  return {
    moduleId,
    doneStepIds: own.doneStepIds,
    requiredDone: own.requiredDoneCount,
    requiredCount: own.requiredCount,
    resumeStepId: own.resumeStepId,
    completedAt: own.completedAt,
    minutesLeft: minutesLeft(learner, moduleId, own.doneStepIds, language),
    nextModule: next && { id: next.id, title: next.title, minutes: moduleMinutes(next, language) },
    assignmentState: assignmentState(learner.assignment, now),
    assignmentDoneSteps: place.doneSteps,
    assignmentTotalSteps: place.totalSteps,
    open: own.open,
  };
}

function minutesLeft({ content }: LearnerCourse, moduleId: string, doneStepIds: readonly string[], language: Language): number {
  const steps = content.modules.find(({ id }) => id === moduleId)?.steps ?? [];
  const left = steps.filter(({ id, required }) => required && !doneStepIds.includes(id));
  return left.length === 0 ? 0 : moduleMinutes({ steps: left }, language);
}
