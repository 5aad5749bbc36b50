import type { Proportion } from './difference-of-proportions.js';
import { twoSidedTail } from './normal-distribution.js';

/** Under this many expected successes or failures in a group the distribution below is not near a normal one. */
const FEWEST_EXPECTED = 1;

/**
 * Two-sided p-value that two independent proportions are the same: Pearson's chi-squared with N − 1 in place of N. Source: I. Campbell,
 * "Chi-squared and Fisher–Irwin tests of two-by-two tables with small sample recommendations", Statistics in Medicine 26 (2007)
 * 3661–3675, who recommends it when every expected number is at least 1; below that the answer is 1: nothing can be said.
 * `successes` may be a sum of ratios: such sums vary less than counts do, so the p-value is then too large rather than too small.
 */
export function changeOfProportions(first: Proportion, second: Proportion): number {
  const n = first.n + second.n;
  const successes = first.successes + second.successes;
  const smallest = (Math.min(first.n, second.n) * Math.min(successes, n - successes)) / n;
  if (!(first.n > 0 && second.n > 0) || smallest < FEWEST_EXPECTED) return 1;
  const p = successes / n;
  const difference = first.successes / first.n - second.successes / second.n;
  const variance = p * (1 - p) * (1 / first.n + 1 / second.n);
  return twoSidedTail((difference / Math.sqrt(variance)) * Math.sqrt((n - 1) / n));
}
