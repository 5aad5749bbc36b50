import { incompleteBeta } from './incomplete-beta.js';
import type { Interval } from './interval.js';
import { logBeta } from './log-gamma.js';

const ACCURACY = 1e-12;
const MAX_STEPS = 200;

/**
 * The x with I_x(a, b) = p: quantile of Beta(a, b), absolute error below 1e-8 (checked), usually 1e-12.
 * Newton's method on the distribution function inside a shrinking bracket; a step that leaves the bracket becomes a
 * bisection, so it cannot run away on U-shaped or very steep distributions (Press et al., Numerical Recipes, 3rd ed., §9.4).
 */
export function betaQuantile(p: number, a: number, b: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`A probability lies between 0 and 1, got ${p}`);
  if (p === 0 || p === 1) return p;
  const logB = logBeta(a, b);
  let low = 0;
  let high = 1;
  let x = a / (a + b);
  for (let step = 0; step < MAX_STEPS; step++) {
    const error = incompleteBeta(x, a, b) - p;
    if (error === 0) return x;
    if (error > 0) high = x;
    else low = x;
    const density = Math.exp((a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x) - logB);
    const newton = x - error / density;
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - x) < ACCURACY || high - low < ACCURACY) return next;
    x = next;
  }
  return x;
}

/** The central interval of Beta(a, b) that holds `mass` of it (default 95 %). */
export function betaInterval(a: number, b: number, mass = 0.95): Interval {
  const tail = (1 - mass) / 2;
  return { low: betaQuantile(tail, a, b), high: betaQuantile(1 - tail, a, b) };
}
