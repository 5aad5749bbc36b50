import type { OwnPast } from '@vakwerk/domain/progress/own-past';
import type { Proportion } from '@vakwerk/domain/shared/statistics/difference-of-proportions';

/** Sums of rounded ratios may leave the range by a rounding error. */
export const proportion = (successes: number, n: number): Proportion => ({ n, successes: Math.min(n, Math.max(0, successes)) });

export const ownPast = (sums: { nowN: number; nowSum: number; pastN: number; pastSum: number }): OwnPast => ({
  now: proportion(sums.nowSum, sums.nowN),
  past: proportion(sums.pastSum, sums.pastN),
});
