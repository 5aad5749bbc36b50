/**
 * P(|Z| ≥ z) of the standard normal distribution: two-sided p-value of a z-score. erfc(z/√2) by the Chebyshev fit of W. H. Press et
 * al., Numerical Recipes in C, 2nd ed. (1992), §6.2 `erfcc`: relative error below 1.2e-7 everywhere.
 */
export function twoSidedTail(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + 0.5 * x);
  const series = COEFFICIENTS.reduceRight((sum, coefficient) => coefficient + t * sum, 0);
  return Math.min(1, t * Math.exp(-x * x + series));
}

const COEFFICIENTS = [
  -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587, -0.82215223, 0.17087277,
];

/** Distribution function of the standard normal, P(Z ≤ z). */
export const normalCdf = (z: number): number => (z >= 0 ? 1 - twoSidedTail(z) / 2 : twoSidedTail(z) / 2);

/** The standard normal quantile at 0.8: what is added to a margin to find something four times out of five. */
export const Z_80_ONE_SIDED = 0.8416212335729143;
