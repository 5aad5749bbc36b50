import { logBeta } from './log-gamma.js';

const TINY = 1e-300;
const TOLERANCE = 1e-15;
/** The fraction needs about √max(a, b) steps; this is enough for more observations than an organisation will ever hold. */
const MAX_STEPS = 20_000;

/**
 * Regularised incomplete beta I_x(a, b), the distribution function of Beta(a, b) at x.
 * Source: continued fraction DLMF 8.17.22, evaluated by the modified Lentz method (Press et al., Numerical Recipes,
 * 3rd ed., §6.4), with the symmetry I_x(a, b) = 1 − I_{1−x}(b, a) on the slow side. Throws RangeError unless a, b > 0.
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (!(a > 0 && b > 0)) throw new RangeError(`Beta needs positive parameters, got ${a} and ${b}`);
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b));
  if (x < (a + 1) / (a + b + 2)) return (front * betaFraction(x, a, b)) / a;
  return 1 - (front * betaFraction(1 - x, b, a)) / b;
}

function betaFraction(x: number, a: number, b: number): number {
  const awayFromZero = (value: number): number => (Math.abs(value) < TINY ? TINY : value);
  let c = 1;
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m <= MAX_STEPS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / awayFromZero(1 + even * d);
    c = awayFromZero(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / awayFromZero(1 + odd * d);
    c = awayFromZero(1 + odd / c);
    const step = d * c;
    fraction *= step;
    if (Math.abs(step - 1) < TOLERANCE) return fraction;
  }
  throw new RangeError(`Incomplete beta did not converge for a = ${a}, b = ${b}`);
}
