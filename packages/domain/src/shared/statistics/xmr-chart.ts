import type { Interval } from './interval.js';
import { meanMovingRange } from './moving-range.js';

/** 3 / d₂ with d₂ = 1.128, rounded as in the source. */
const XMR_FACTOR = 2.66;

export interface XmrLimits extends Interval {
  readonly centre: number;
  readonly meanMovingRange: number;
}

/**
 * Natural process limits of single values in the order they came: x̄ ± 2.66 · mean moving range, in the unit of the values.
 * Source: D. J. Wheeler & D. S. Chambers, Understanding Statistical Process Control, 2nd ed. (1992), chapter 3.
 * The range of neighbours, not the spread around the mean: a jump half way does not hide itself by widening the limits.
 * Null with fewer than two values: nothing says how much is usual.
 */
export function xmrLimits(values: readonly number[]): XmrLimits | null {
  if (values.length < 2) return null;
  const centre = values.reduce((sum, value) => sum + value, 0) / values.length;
  const range = meanMovingRange(values);
  return { centre, meanMovingRange: range, low: centre - XMR_FACTOR * range, high: centre + XMR_FACTOR * range };
}
