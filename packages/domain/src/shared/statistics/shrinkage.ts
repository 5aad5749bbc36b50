import type { BetaPrior } from './beta-prior.js';

/**
 * Posterior mean of a rate under a beta prior: (a + successes) / (a + b + n). A rate from few observations stays near the group.
 * Source: Gelman et al., Bayesian Data Analysis, 3rd ed., §2.4. Prior (17, 3): 3 of 5 → 0.80.
 */
export function shrunkRate(successes: number, n: number, prior: BetaPrior): number {
  return (prior.a + successes) / (prior.a + prior.b + n);
}

export interface MeanPrior {
  /** μ, mean of the group. */
  readonly groupMean: number;
  /** τ, standard deviation between members. */
  readonly betweenSd: number;
  /** σ, standard deviation of one observation within a member. */
  readonly withinSd: number;
}

export interface ShrunkMean {
  readonly mean: number;
  /** ρ, 0–1: the part of the distance to the group that is believed. */
  readonly reliability: number;
}

/**
 * μ + ρ(x̄ − μ) with ρ = τ² / (τ² + σ²/n). Source: T. L. Kelley, Fundamentals of Statistics (1947), as empirical Bayes in
 * Efron & Morris, JASA 70 (1975) 311–319. τ 5, σ 15, n 5 → ρ 0.357. Without observations the group mean is all there is.
 */
export function shrunkMean(mean: number, n: number, prior: MeanPrior): ShrunkMean {
  const between = prior.betweenSd ** 2;
  const noise = n === 0 ? Number.POSITIVE_INFINITY : prior.withinSd ** 2 / n;
  const reliability = noise === 0 ? 1 : between / (between + noise);
  if (reliability === 0) return { mean: prior.groupMean, reliability };
  return { mean: prior.groupMean + reliability * (mean - prior.groupMean), reliability };
}
