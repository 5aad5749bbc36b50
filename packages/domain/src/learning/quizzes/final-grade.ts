import { roundRatio } from '../../shared/ratio.js';
import type { AttemptState } from './attempt-transitions.js';

export const FINAL_GRADES = ['highest', 'average', 'first', 'last'] as const;
export type FinalGradeMethod = (typeof FINAL_GRADES)[number];

interface GradedAttempt {
  readonly number: number;
  readonly state: AttemptState;
  /** 0–1; null while answers wait for a coach. */
  readonly ratio: number | null;
}

/**
 * One grade (0–1, six decimals) of several attempts; null when none counts yet. Only finished attempts count, abandoned ones never.
 * An attempt that still waits for a coach is left out until then, so `first` and `last` are those among the graded ones.
 */
export function finalGrade(method: FinalGradeMethod, attempts: readonly GradedAttempt[]): number | null {
  const graded = attempts
    .flatMap(({ number, state, ratio }) => (state === 'finished' && ratio !== null ? [{ number, ratio }] : []))
    .sort((a, b) => a.number - b.number);
  const ratios = graded.map(({ ratio }) => ratio);
  if (ratios.length === 0) return null;
  switch (method) {
    case 'highest':
      return Math.max(...ratios);
    case 'average':
      return roundRatio(ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length);
    case 'first':
      return ratios[0] as number;
    case 'last':
      return ratios.at(-1) as number;
  }
}
