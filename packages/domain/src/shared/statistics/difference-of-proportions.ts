import { type Interval, Z_95 } from './interval.js';
import { wilsonInterval } from './wilson-interval.js';

export interface Proportion {
  readonly successes: number;
  readonly n: number;
}

export interface Difference extends Interval {
  /** p₁ − p₂, −1 to 1. */
  readonly difference: number;
}

/**
 * p₁ − p₂ of two independent groups with its hybrid score interval. Source: R. G. Newcombe, "Interval estimation for the
 * difference between independent proportions", Statistics in Medicine 17 (1998) 873–890, method 10.
 * Null when a group is empty: there is no difference to speak of.
 */
export function differenceOfProportions(first: Proportion, second: Proportion, z: number = Z_95): Difference | null {
  if (first.n === 0 || second.n === 0) return null;
  const p1 = first.successes / first.n;
  const p2 = second.successes / second.n;
  const one = wilsonInterval(first.successes, first.n, z);
  const two = wilsonInterval(second.successes, second.n, z);
  const difference = p1 - p2;
  return {
    difference,
    low: difference - Math.hypot(p1 - one.low, two.high - p2),
    high: difference + Math.hypot(one.high - p1, p2 - two.low),
  };
}
