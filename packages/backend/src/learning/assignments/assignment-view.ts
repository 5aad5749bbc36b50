import { type AssignmentState, assignmentState } from '@vakwerk/domain/learning/assignments/assignment-state';
import { type OutlineModule, wholeMinutes } from '@vakwerk/domain/learning/courses/course-outline';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import type { AssignmentReason } from './assignment.entity.js';

/** One row of the list statement; see AssignmentList. */
export interface AssignmentRow {
  readonly id: string;
  readonly courseId: string;
  readonly title: LocalizedText;
  readonly dueOn: string | null;
  readonly dueAt: Date | null;
  readonly reason: AssignmentReason;
  readonly reasonNote: string;
  readonly giverId: string | null;
  readonly giverGivenName: string | null;
  readonly giverFamilyName: string | null;
  readonly assignedAt: Date;
  readonly startedAt: Date | null;
  readonly completedAt: Date | null;
  readonly waivedAt: Date | null;
  readonly withdrawnAt: Date | null;
  readonly doneSteps: number;
  readonly totalSteps: number;
  readonly secondsLeft: number;
  readonly nextStep: number | null;
  readonly nextModuleSecondsLeft: number | null;
  readonly nextModule: OutlineModule | null;
}

/** An assignment as it is shown. */
export interface AssignmentView {
  readonly id: string;
  readonly courseId: string;
  readonly title: LocalizedText;
  readonly state: AssignmentState;
  readonly dueOn: string | null;
  readonly reason: AssignmentReason;
  readonly reasonNote: string;
  readonly assignedBy: { readonly id: string; readonly givenName: string; readonly familyName: string } | null;
  readonly doneSteps: number;
  readonly totalSteps: number;
  readonly minutesLeft: number;
  readonly next: NextStepView | null;
  readonly assignedAt: Date;
  readonly startedAt: Date | null;
  readonly completedAt: Date | null;
}

export interface NextStepView {
  readonly moduleId: string;
  readonly moduleTitle: LocalizedText;
  readonly stepId: string;
  readonly stepTitle: LocalizedText;
  readonly stepNumber: number;
  readonly stepCount: number;
  readonly minutesLeft: number;
}

export function assignmentView(row: AssignmentRow, now: Date): AssignmentView {
  const { giverId, giverGivenName, giverFamilyName } = row;
  return {
    id: row.id,
    courseId: row.courseId,
    title: row.title,
    state: assignmentState(row, now),
    dueOn: row.dueOn,
    reason: row.reason,
    reasonNote: row.reasonNote,
    assignedBy: giverId === null ? null : { id: giverId, givenName: giverGivenName ?? '', familyName: giverFamilyName ?? '' },
    doneSteps: row.doneSteps,
    totalSteps: row.totalSteps,
    minutesLeft: row.secondsLeft === 0 ? 0 : wholeMinutes(row.secondsLeft),
    next: nextStep(row),
    assignedAt: row.assignedAt,
    startedAt: row.startedAt,
    completedAt: row.completedAt,
  };
}

function nextStep({ nextModule, nextStep: index, nextModuleSecondsLeft }: AssignmentRow): NextStepView | null {
  const step = nextModule?.steps[index ?? 0];
  if (!nextModule || !step) return null;
  return {
    moduleId: nextModule.id,
    moduleTitle: nextModule.title,
    stepId: step.id,
    stepTitle: step.title,
    stepNumber: (index ?? 0) + 1,
    stepCount: nextModule.steps.length,
    minutesLeft: wholeMinutes(nextModuleSecondsLeft ?? 0),
  };
}
