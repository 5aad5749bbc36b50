import type { Language } from '../../shared/localized.js';
import { courseProgress } from '../completion/course-progress.js';
import type { StepEvidence } from '../completion/module-completion.js';
import type { CourseContent, Step } from '../courses/content.js';
import { stepSeconds } from '../courses/minutes.js';

/** How far someone is in a course version: kept on the assignment, so that a list of assignments counts nothing. */
export interface AssignmentPlace {
  /** Required steps of the modules that are not optional. */
  readonly doneSteps: number;
  readonly totalSteps: number;
  /** Estimated seconds for what is still to do in those modules. */
  readonly secondsLeft: number;
  readonly completedAt: Date | null;
  /** Where to go on; positions in the content's order, from 0. Null: everything is done. */
  readonly next: { readonly moduleIndex: number; readonly stepIndex: number; readonly secondsLeft: number } | null;
}

export function assignmentPlace(
  course: Pick<CourseContent, 'modules'>,
  evidence: readonly StepEvidence[],
  language: Language,
): AssignmentPlace {
  const progress = courseProgress(course, evidence);
  const modules = course.modules.map((module, index) => {
    const own = progress.modules[index];
    const done = new Set(own?.doneStepIds);
    const secondsLeft = secondsOf(
      module.steps.filter((step) => step.required && !done.has(step.id)),
      language,
    );
    return {
      module,
      secondsLeft,
      doneSteps: own?.requiredDoneCount ?? 0,
      totalSteps: own?.requiredCount ?? 0,
      resume: own?.resumeStepId,
    };
  });
  const needed = modules.filter(({ module }) => !module.optional);
  const total = (pick: (item: (typeof modules)[number]) => number) => needed.reduce((sum, item) => sum + pick(item), 0);
  const moduleIndex = course.modules.findIndex((module) => module.id === progress.nextModuleId);
  const next = modules[moduleIndex];
  return {
    doneSteps: total((item) => item.doneSteps),
    totalSteps: total((item) => item.totalSteps),
    secondsLeft: total((item) => item.secondsLeft),
    completedAt: progress.completedAt,
    next: next
      ? {
          moduleIndex,
          stepIndex: Math.max(
            0,
            next.module.steps.findIndex((step) => step.id === next.resume),
          ),
          secondsLeft: next.secondsLeft,
        }
      : null,
  };
}

function secondsOf(steps: readonly Step[], language: Language): number {
  return Math.round(steps.reduce((sum, step) => sum + stepSeconds(step, language), 0));
}
