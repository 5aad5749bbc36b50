import { type Interval, Z_95 } from './interval.js';
import { wilsonInterval } from './wilson-interval.js';

/** What is known of clusters (contacts) of trials (opportunities): all sums, so that a database can add them up. */
export interface ClusterSums {
  readonly clusters: number;
  readonly trials: number;
  readonly successes: number;
  /** Σ successes², Σ successes × trials, Σ trials² over the clusters. */
  readonly successesSquared: number;
  readonly successesByTrials: number;
  readonly trialsSquared: number;
}

/**
 * Interval for a proportion of trials that come in clusters: opportunities in one contact succeed and fail together, so they count for
 * less than as many loose ones. Source: E. L. Korn & B. I. Graubard, "Confidence intervals for proportions with small expected number
 * of positive counts estimated from survey data", Survey Methodology 24 (1998) 193–201: the effective number is trials ÷ design effect,
 * with the linearised variance of the ratio estimator; put into the score interval as in N. Dean & M. Pagano, "Evaluating confidence
 * interval methods for binomial proportions in clustered surveys", JSSAM 3 (2015) 484–503. Never more certain than loose trials; where
 * all trials agree, or with one cluster, every cluster counts once.
 */
export function clusteredInterval(sums: ClusterSums, z: number = Z_95): Interval {
  const { trials, successes } = sums;
  if (trials === 0) return { low: 0, high: 1 };
  const effective = effectiveTrials(sums);
  return wilsonInterval((successes / trials) * effective, effective, z);
}

/** How many loose trials say as much: at most the trials there are. */
export function effectiveTrials(sums: ClusterSums): number {
  const { clusters, trials, successes } = sums;
  const p = trials === 0 ? 0 : successes / trials;
  if (clusters < 2 || p === 0 || p === 1) return clusters;
  const residuals = sums.successesSquared - 2 * p * sums.successesByTrials + p * p * sums.trialsSquared;
  const variance = ((clusters / (clusters - 1)) * Math.max(0, residuals)) / trials ** 2;
  const loose = (p * (1 - p)) / (trials - 1);
  return trials / Math.max(1, variance / loose);
}
