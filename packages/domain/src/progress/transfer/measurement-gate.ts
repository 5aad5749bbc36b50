import { type AgreementFigure, LOWEST_ALPHA } from '../../shared/statistics/agreement-figure.js';

/** Under this many calls scored by several people, the interval of α is about as wide as the scale: too uncertain to stop a report or to let it through. */
export const FEWEST_CALIBRATED_CALLS = 10;

export type MeasuredAs = 'alike' | 'unchecked' | 'notAlike';

/** Whether one criterion is scored alike by different people. Where everybody always agrees on one value, α does not exist: unchecked. */
export function criterionMeasuredAs(alpha: AgreementFigure | null): MeasuredAs {
  if (!alpha || alpha.value === null || alpha.units < FEWEST_CALIBRATED_CALLS) return 'unchecked';
  return alpha.value < LOWEST_ALPHA ? 'notAlike' : 'alike';
}

/** A skill is as good as the worst of its criteria: their answers are added up. */
export function skillMeasuredAs(criteria: readonly (AgreementFigure | null)[]): MeasuredAs {
  const all = criteria.map(criterionMeasuredAs);
  if (all.includes('notAlike')) return 'notAlike';
  return all.length > 0 && all.every((one) => one === 'alike') ? 'alike' : 'unchecked';
}
