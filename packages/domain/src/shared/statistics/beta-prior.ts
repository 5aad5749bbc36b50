import type { Proportion } from './difference-of-proportions.js';

/** What is known before looking at one person: as if `a` successes and `b` failures had been seen. */
export interface BetaPrior {
  readonly a: number;
  readonly b: number;
}

/** No opinion: every ratio is equally likely. Used while an organisation has no observations of a skill. */
export const UNIFORM_PRIOR: BetaPrior = { a: 1, b: 1 };

export interface PriorBounds {
  /** Smallest a + b. A prior weaker than two observations would let one answer throw an estimate across the scale. */
  readonly floor: number;
  /** Largest a + b. When people look alike the data ask for an infinite prior; then no own evidence would ever count. */
  readonly ceiling: number;
}

export const DEFAULT_PRIOR_BOUNDS: PriorBounds = { floor: 2, ceiling: 40 };

/**
 * Beta-binomial prior of a group by the method of moments: mean μ from all observations together, strength a + b = 1/γ − 1
 * from the spread between members beyond chance. Source: J. C. Kleinman, "Proportions with extraneous variance: single and
 * independent samples", JASA 68 (1973) 46–54, weights w = n. Strength is kept within `bounds`; without evidence on spread
 * (fewer than two members, or one observation each) it is the floor.
 */
export function betaPrior(members: readonly Proportion[], bounds: PriorBounds = DEFAULT_PRIOR_BOUNDS): BetaPrior {
  const seen = members.filter((member) => member.n > 0);
  const n = sum(seen.map((member) => member.n));
  if (n === 0) return { a: bounds.floor / 2, b: bounds.floor / 2 };
  const mean = sum(seen.map((member) => member.successes)) / n;
  const strength = priorStrength(seen, mean, n, bounds);
  // Nobody is at exactly 0 or 1 for ever; half an observation keeps the prior proper.
  const edge = 0.5 / (n + 1);
  const inside = Math.min(1 - edge, Math.max(edge, mean));
  return { a: inside * strength, b: (1 - inside) * strength };
}

function priorStrength(members: readonly Proportion[], mean: number, n: number, { floor, ceiling }: PriorBounds): number {
  const variance = mean * (1 - mean);
  const spread = sum(members.map((member) => member.n * (member.successes / member.n - mean) ** 2));
  const chance = sum(members.map((member) => 1 - member.n / n));
  const room = sum(members.map((member) => member.n * (1 - member.n / n))) - chance;
  if (variance === 0 || room <= 0) return floor;
  const gamma = (spread - variance * chance) / (variance * room);
  if (gamma <= 0) return ceiling;
  return Math.min(ceiling, Math.max(floor, 1 / gamma - 1));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
