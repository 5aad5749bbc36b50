import { betaQuantile } from './beta-quantile.js';
import type { Interval } from './interval.js';

export interface MeanWithInterval extends Interval {
  readonly mean: number;
  readonly n: number;
}

/**
 * Mean with its Student interval x̄ ± t·s/√n (W. S. Gosset, "The probable error of a mean", Biometrika 6 (1908) 1–25), for the few
 * observations a person has. Null under two values: one value has no spread to judge by.
 */
export function meanInterval(values: readonly number[], mass = 0.95): MeanWithInterval | null {
  const n = values.length;
  if (n < 2) return null;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1);
  const half = studentQuantile((1 + mass) / 2, n - 1) * Math.sqrt(variance / n);
  return { mean, low: mean - half, high: mean + half, n };
}

/** Quantile of Student's t for p ≥ 0.5, through the beta distribution: ν/(ν + t²) is Beta(ν/2, ½) (Abramowitz & Stegun 26.7.1). */
export function studentQuantile(p: number, degreesOfFreedom: number): number {
  if (!(p >= 0.5 && p < 1)) throw new RangeError(`The upper half only, got ${p}`);
  const x = betaQuantile(2 * (1 - p), degreesOfFreedom / 2, 0.5);
  return Math.sqrt((degreesOfFreedom * (1 - x)) / x);
}
