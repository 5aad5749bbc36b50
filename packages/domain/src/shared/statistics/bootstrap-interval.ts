import { seededRandom } from '../seeded-random.js';
import type { Interval } from './interval.js';

export interface BootstrapOptions {
  /** The same seed gives the same interval: what was shown can be redone. */
  readonly seed: string;
  readonly resamples?: number;
  /** The share of the distribution inside the interval. */
  readonly mass?: number;
}

export const DEFAULT_RESAMPLES = 1000;

/**
 * Percentile bootstrap interval of a statistic, resampling whole units (calls, clusters) with replacement.
 * Source: B. Efron & R. J. Tibshirani, An Introduction to the Bootstrap (1993), ch. 13. A resample in which the statistic does not
 * exist is left out; null when it does not exist in more than half of them, or when there are fewer than two units.
 */
export function bootstrapInterval<Unit>(
  units: readonly Unit[],
  statistic: (resample: readonly Unit[]) => number | null,
  { seed, resamples = DEFAULT_RESAMPLES, mass = 0.95 }: BootstrapOptions,
): Interval | null {
  if (units.length < 2) return null;
  const random = seededRandom(seed);
  const values: number[] = [];
  for (let round = 0; round < resamples; round++) {
    // This line runs a hundred thousand times per interval: cut off without asking again whether the length is a whole number.
    const value = statistic(units.map(() => units[(random.next() * units.length) | 0] as Unit));
    if (value !== null) values.push(value);
  }
  if (values.length * 2 < resamples) return null;
  values.sort((one, other) => one - other);
  return { low: quantile(values, (1 - mass) / 2), high: quantile(values, (1 + mass) / 2) };
}

/** Linear between order statistics (Hyndman & Fan 1996, type 7). */
function quantile(sorted: readonly number[], p: number): number {
  const place = p * (sorted.length - 1);
  const low = Math.floor(place);
  const [below, above] = [sorted[low] ?? 0, sorted[Math.min(low + 1, sorted.length - 1)] ?? 0];
  return below + (place - low) * (above - below);
}
