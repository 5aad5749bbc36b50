import { clampRatio } from '../ratio.js';
import { type Interval, Z_95 } from './interval.js';

/**
 * Score interval for a proportion. Source: E. B. Wilson, "Probable inference, the law of succession, and statistical
 * inference", JASA 22 (1927) 209–212, without continuity correction. Stays inside 0–1 and behaves at 0 of n and n of n.
 * `successes` may be fractional (a sum of ratios); without observations every proportion is possible: 0–1.
 * Throws RangeError unless 0 ≤ successes ≤ n.
 */
export function wilsonInterval(successes: number, n: number, z: number = Z_95): Interval {
  if (!(n >= 0 && successes >= 0 && successes <= n)) throw new RangeError(`Not a proportion: ${successes} of ${n}`);
  if (n === 0) return { low: 0, high: 1 };
  const p = successes / n;
  const spread = 1 + (z * z) / n;
  const centre = (p + (z * z) / (2 * n)) / spread;
  const half = (z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))) / spread;
  // The ends are exactly 0 and 1 at the extremes; floating point would leave 1e-17 there.
  return { low: successes === 0 ? 0 : clampRatio(centre - half), high: successes === n ? 1 : clampRatio(centre + half) };
}
