import type { CourseModule, Step } from '../courses/content.js';

/** A fragment counts as heard from this part on: the last seconds are often silence. */
export const HEARD_RATIO = 0.9;

/** What the server stored about a person and a step. Never "complete: true" from a browser. */
export type StepEvidence =
  | { readonly kind: 'seenToEnd'; readonly stepId: string; readonly at: Date }
  /** `heardRatio`: the different seconds that were played / the duration. */
  | { readonly kind: 'heard'; readonly stepId: string; readonly heardRatio: number; readonly at: Date }
  /** `ratio`: null while a person has yet to grade it. */
  | { readonly kind: 'answered'; readonly stepId: string; readonly ratio: number | null; readonly at: Date }
  /** The final grade of a quiz was enough, for the first time. */
  | { readonly kind: 'passed'; readonly stepId: string; readonly at: Date }
  /** A conversation came to an end. */
  | { readonly kind: 'talked'; readonly stepId: string; readonly ratio: number; readonly at: Date }
  /** A package made elsewhere reported that it is complete, or that it was passed. */
  | { readonly kind: 'packageReported'; readonly stepId: string; readonly outcome: 'completed' | 'passed'; readonly at: Date };

export interface ModuleProgress {
  readonly doneStepIds: readonly string[];
  readonly requiredCount: number;
  readonly requiredDoneCount: number;
  /** When the last required step was first done; null while one is open. */
  readonly completedAt: Date | null;
  /** Where to go on: the first step that is not done; null when all are. */
  readonly resumeStepId: string | null;
}

/** Decides from stored evidence which steps are done. Evidence of the wrong kind for a step proves nothing. */
export function moduleProgress(module: Pick<CourseModule, 'steps'>, evidence: readonly StepEvidence[]): ModuleProgress {
  const doneAt = new Map<string, Date>();
  for (const step of module.steps) {
    const moments = evidence.filter((item) => item.stepId === step.id && proves(step, item)).map((item) => item.at.getTime());
    if (moments.length > 0) doneAt.set(step.id, new Date(Math.min(...moments)));
  }
  const required = module.steps.filter((step) => step.required);
  const requiredMoments = required.map((step) => doneAt.get(step.id)?.getTime()).filter((time) => time !== undefined);
  const complete = required.length > 0 && requiredMoments.length === required.length;
  return {
    doneStepIds: module.steps.filter((step) => doneAt.has(step.id)).map((step) => step.id),
    requiredCount: required.length,
    requiredDoneCount: requiredMoments.length,
    completedAt: complete ? new Date(Math.max(...requiredMoments)) : null,
    resumeStepId: module.steps.find((step) => !doneAt.has(step.id))?.id ?? null,
  };
}

function proves(step: Step, evidence: StepEvidence): boolean {
  if (step.kind === 'text') return evidence.kind === 'seenToEnd';
  // A published fragment without a sound is one that may not be heard any more. Who heard it before is done; the others see so.
  if (step.kind === 'audioFragment' && step.fileId === '') return evidence.kind === 'seenToEnd' || evidence.kind === 'heard';
  if (step.kind === 'audioFragment' || step.kind === 'video')
    return evidence.kind === 'heard' && evidence.heardRatio >= HEARD_RATIO;
  if (step.kind === 'quiz') return evidence.kind === 'passed';
  if (step.kind === 'dialogue')
    return evidence.kind === 'talked' && (step.passRatio === null || evidence.ratio >= step.passRatio);
  if (step.kind === 'package')
    return evidence.kind === 'packageReported' && (step.doneWhen === 'completed' || evidence.outcome === 'passed');
  return evidence.kind === 'answered' && (step.passRatio === null || (evidence.ratio ?? 0) >= step.passRatio);
}
