import type { HeardRange } from '@vakwerk/domain/learning/completion/heard-ranges';
import type { StepEvidence } from './step-evidence.entity.js';

/** What the server knows about a person and a step. */
export interface StepProgressView {
  readonly stepId: string;
  readonly done: boolean;
  readonly seenToEnd: boolean;
  readonly secondsSpent: number;
  readonly positionSeconds: number | null;
  readonly heard: readonly HeardRange[];
  readonly updatedAt: Date | null;
}

export function stepProgress(
  stepId: string,
  stored: StepEvidence | null,
  { doneStepIds }: { readonly doneStepIds: readonly string[] },
): StepProgressView {
  return {
    stepId,
    done: doneStepIds.includes(stepId),
    seenToEnd: Boolean(stored?.seenAt),
    secondsSpent: stored?.secondsSpent ?? 0,
    positionSeconds: stored?.positionSeconds ?? null,
    heard: stored?.heard ?? [],
    updatedAt: stored?.updatedAt ?? null,
  };
}
