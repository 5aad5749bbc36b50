import { roundRatio } from '../../shared/ratio.js';

/** Fewer answers say more about chance than about the question. */
export const ITEM_ANALYSIS_FROM = 30;

/** One person's first finished answer to a question. */
export interface ItemScore {
  /** 0–1. */
  readonly ratio: number;
  /** Mean ratio of the other questions in the same attempt, 0–1; null when there were none. */
  readonly restRatio: number | null;
}

export interface ItemAnalysis {
  /** People who answered; the figures are null below 30. */
  readonly n: number;
  /** Mean of what could be earned, 0–1: high is easy. */
  readonly facility: number | null;
  /** −100 to 100: whether who does well on the rest does well here. Null too when nobody differs, here or on the rest. */
  readonly discrimination: number | null;
}

/**
 * How a question does. Facility is the mean ratio; discrimination is 100 · cov(item, rest) / √(var(item) · var(rest)), with n − 1: the
 * corrected item-total correlation (Ebel & Frisbie, "Essentials of Educational Measurement", 5th ed., 1991). People without other
 * questions count for the facility only.
 */
export function itemAnalysis(scores: readonly ItemScore[]): ItemAnalysis {
  const n = scores.length;
  if (n < ITEM_ANALYSIS_FROM) return { n, facility: null, discrimination: null };
  const facility = roundRatio(scores.reduce((sum, { ratio }) => sum + ratio, 0) / n);
  const pairs = scores.flatMap(({ ratio, restRatio }) => (restRatio === null ? [] : [[ratio, restRatio] as const]));
  return { n, facility, discrimination: pairs.length < ITEM_ANALYSIS_FROM ? null : correlation(pairs) };
}

function correlation(pairs: readonly (readonly [number, number])[]): number | null {
  const mean = (side: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[side], 0) / pairs.length;
  const [meanItem, meanRest] = [mean(0), mean(1)];
  let [covariance, varianceItem, varianceRest] = [0, 0, 0];
  for (const [item, rest] of pairs) {
    covariance += (item - meanItem) * (rest - meanRest);
    varianceItem += (item - meanItem) ** 2;
    varianceRest += (rest - meanRest) ** 2;
  }
  // What is left of a constant by binary fractions is no variance.
  const nothing = pairs.length * 1e-18;
  if (varianceItem <= nothing || varianceRest <= nothing) return null;
  // The n − 1 of the covariance and of both variances cancel.
  const value = (100 * covariance) / Math.sqrt(varianceItem * varianceRest);
  return Math.round(Math.min(100, Math.max(-100, value)) * 10) / 10;
}
