/**
 * Expected range of two observations of a normal distribution, in standard deviations (d₂ for n = 2). Source: D. J. Wheeler &
 * D. S. Chambers, Understanding Statistical Process Control, 2nd ed. (1992), table A.1.
 */
export const D2_OF_TWO = 1.128;

/** Mean of |xᵢ − xᵢ₋₁|: how much one point differs from the next. 0 with fewer than two points. */
export function meanMovingRange(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const ranges = values.slice(1).map((value, index) => Math.abs(value - (values[index] as number)));
  return ranges.reduce((sum, range) => sum + range, 0) / ranges.length;
}
