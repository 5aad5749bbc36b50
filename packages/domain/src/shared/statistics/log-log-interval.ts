import { type Interval, Z_95 } from './interval.js';

/**
 * Interval of a probability with this standard error on the scale log(−log p), so that it stays inside 0–1 and is not symmetric near
 * the ends: p^exp(±z·se/(p·ln p)). Source: J. D. Kalbfleisch & R. L. Prentice, The Statistical Analysis of Failure Time Data,
 * 2nd ed. (2002), §1.4.2. At exactly 0 or 1 the standard error says nothing and the interval is that point.
 */
export function logLogInterval(p: number, standardError: number, z: number = Z_95): Interval {
  if (p <= 0 || p >= 1) return { low: p, high: p };
  const stretch = Math.exp((z * standardError) / (p * Math.log(p)));
  const [one, other] = [p ** stretch, p ** (1 / stretch)];
  return { low: Math.min(one, other), high: Math.max(one, other) };
}
