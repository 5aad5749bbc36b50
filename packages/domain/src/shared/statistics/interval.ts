/** A range with both ends in the unit of what it describes (ratio 0–1, difference −1–1, points). */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The standard normal quantile at 0.975: two-sided 95 %. */
export const Z_95 = 1.959963984540054;

/** Whether two intervals share no value. Touching ends count as overlap: a doubt is not a difference. */
export function areApart(one: Interval, other: Interval): boolean {
  return one.high < other.low || other.high < one.low;
}
