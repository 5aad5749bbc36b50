import type { Proportion } from './difference-of-proportions.js';
import { type Interval, Z_95 } from './interval.js';

/** The same group measured twice. */
export interface BeforeAndAfter {
  readonly before: Proportion;
  readonly after: Proportion;
}

export interface DifferenceInDifferences extends Interval {
  /** Change of the first group minus change of the second, −2 to 2. */
  readonly difference: number;
}

/**
 * (p₁after − p₁before) − (p₂after − p₂before) with its simple interval: four independent proportions, the sum of their variances
 * p(1−p)/n. Source: J. D. Angrist & J.-S. Pischke, Mostly Harmless Econometrics (2009), §5.2. Right for loose answers of groups that chance made; for
 * people who were chosen, and answers that belong to people, see `estimateTransfer`. Null when one of the four is empty.
 */
export function differenceInDifferences(
  changed: BeforeAndAfter,
  comparison: BeforeAndAfter,
  z: number = Z_95,
): DifferenceInDifferences | null {
  const four = [changed.after, changed.before, comparison.after, comparison.before];
  if (four.some(({ n }) => n === 0)) return null;
  const [a = 0, b = 0, c = 0, d = 0] = four.map(({ successes, n }) => successes / n);
  const variance = four.reduce((total, { successes, n }) => total + ((successes / n) * (1 - successes / n)) / n, 0);
  const difference = a - b - (c - d);
  const half = z * Math.sqrt(variance);
  return { difference, low: difference - half, high: difference + half };
}
