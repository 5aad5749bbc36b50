import { clampRatio } from '../ratio.js';
import type { Proportion } from './difference-of-proportions.js';
import type { Interval } from './interval.js';
import { D2_OF_TWO, meanMovingRange } from './moving-range.js';

const SIGMAS = 3;
const sigmaOf = (p: number, n: number): number => Math.sqrt((p * (1 - p)) / n);

/**
 * Limits of a p-chart for a point that rests on n: p ± 3√(p(1−p)/n), inside 0–1. Source: W. A. Shewhart, Economic Control of Quality
 * of Manufactured Product (1931); D. C. Montgomery, Introduction to Statistical Quality Control, 8th ed. (2020), §7.2.
 * `spread` widens them (1 = as the binomial says). Throws RangeError unless 0 ≤ p ≤ 1 and n > 0.
 */
export function pLimits(p: number, n: number, spread = 1): Interval {
  if (!(p >= 0 && p <= 1 && n > 0)) throw new RangeError(`Not a proportion: ${p} of ${n}`);
  const half = SIGMAS * spread * sigmaOf(p, n);
  return { low: clampRatio(p - half), high: clampRatio(p + half) };
}

/**
 * How much more the points move from one to the next than chance alone would: mean moving range of their z-scores / 1.128, at least 1.
 * Answers of one call hang together, so that n answers say less than n calls; without this every second week would be a signal.
 * Source: D. B. Laney, "Improved control charts for attributes", Quality Engineering 14 (2002) 531–537 (the p′-chart). Laney also lets
 * the limits shrink below the binomial ones; here they do not.
 */
export function spreadBeyondChance(points: readonly Proportion[], p: number): number {
  const scores = points
    .filter(({ n }) => n > 0)
    .map(({ successes, n }) => {
      const sigma = sigmaOf(p, n);
      return sigma === 0 ? 0 : (successes / n - p) / sigma;
    });
  return Math.max(1, meanMovingRange(scores) / D2_OF_TWO);
}
