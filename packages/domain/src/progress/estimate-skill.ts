import { type BetaPrior, UNIFORM_PRIOR } from '../shared/statistics/beta-prior.js';
import { betaInterval } from '../shared/statistics/beta-quantile.js';
import type { Interval } from '../shared/statistics/interval.js';
import { type WeekKey, weeksBetween } from '../shared/time/iso-week.js';
import { type EvidenceKind, evidenceKindOf, type ObservationSource, type WeekSum } from './observation.js';

/** After this many days an observation counts half. */
export const HALF_LIFE_DAYS = 60;

/** What the observations say about one skill of one person, or that there are none. */
export interface SkillEstimate extends Interval {
  /** Posterior mean, 0–1. */
  readonly mean: number;
  /** Raw number of observations, not weighted: what a person can count. */
  readonly n: number;
  /** The latest week with an observation. */
  readonly lastSeenWeek: WeekKey | null;
}

/** 0.5^(d/60) with d = 7 · weeks: age counts in whole ISO weeks, so that week rollups carry all an estimate needs. */
export function forgettingWeight(ageWeeks: number): number {
  return 0.5 ** ((7 * ageWeeks) / HALF_LIFE_DAYS);
}

/**
 * Beta posterior with forgetting, as of a week: Beta(a + Σw·x, b + Σw·(1 − x)), its mean and central 95 % interval.
 * Discounted counts: the power prior of Ibrahim & Chen, Statistical Science 15 (2000) 46–60, with a weight by age.
 * Rows may come in any order, several per week; rows after `asOf` are not known yet and are ignored.
 */
export function estimateSkill(rows: readonly WeekSum[], asOf: WeekKey, prior: BetaPrior = UNIFORM_PRIOR): SkillEstimate {
  let weightedN = 0;
  let weightedSum = 0;
  let n = 0;
  let lastSeenWeek: WeekKey | null = null;
  for (const row of rows) {
    const age = weeksBetween(row.week, asOf);
    if (age < 0 || row.n <= 0) continue;
    const weight = forgettingWeight(age);
    weightedN += weight * row.n;
    weightedSum += weight * row.sum;
    n += row.n;
    if (lastSeenWeek === null || row.week > lastSeenWeek) lastSeenWeek = row.week;
  }
  return { ...posterior(weightedSum, weightedN, prior), n, lastSeenWeek };
}

/** Mean and 95 % interval after `weightedSum` of `weightedN`. */
export function posterior(weightedSum: number, weightedN: number, prior: BetaPrior): Interval & { readonly mean: number } {
  const a = prior.a + weightedSum;
  // Subtracting two sums may leave −1e-17 when every ratio was 1.
  const b = prior.b + Math.max(0, weightedN - weightedSum);
  return { mean: a / (a + b), ...betaInterval(a, b) };
}

export interface KnowsAndDoes {
  readonly knows: SkillEstimate;
  readonly does: SkillEstimate;
}

/** The two estimates of one skill side by side, each from its own sources and with its own prior. */
export function estimateKnowsAndDoes(
  rows: readonly (WeekSum & { readonly source: ObservationSource })[],
  asOf: WeekKey,
  priors: Readonly<Record<EvidenceKind, BetaPrior>>,
): KnowsAndDoes {
  const of = (kind: EvidenceKind): SkillEstimate =>
    estimateSkill(
      rows.filter((row) => evidenceKindOf(row.source) === kind),
      asOf,
      priors[kind],
    );
  return { knows: of('knows'), does: of('does') };
}
