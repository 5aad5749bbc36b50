import { bandOf, DEFAULT_LEVEL_THRESHOLDS, FEWEST_OBSERVATIONS, type LevelThresholds } from '../shared/level-bands.js';
import type { SkillEstimate } from './estimate-skill.js';

export type HeatShade = 1 | 2 | 3 | 4 | 5;

/** One cell of people × skills. There is no rank, no row total and no comparison between people in it, on purpose. */
export type HeatCell =
  | { readonly kind: 'empty' }
  /** Hatched: only the count is shown. */
  | { readonly kind: 'hatched'; readonly n: number }
  | {
      readonly kind: 'shaded';
      readonly shade: HeatShade;
      readonly mean: number;
      readonly low: number;
      readonly high: number;
      readonly n: number;
    };

/** Shade by the level band of the mean (1 = lowest); under five observations hatched, without a number to misread. */
export function heatCell(estimate: SkillEstimate, thresholds: LevelThresholds = DEFAULT_LEVEL_THRESHOLDS): HeatCell {
  const { mean, low, high, n } = estimate;
  if (n === 0) return { kind: 'empty' };
  if (n < FEWEST_OBSERVATIONS) return { kind: 'hatched', n };
  return { kind: 'shaded', shade: (bandOf(mean, thresholds) + 1) as HeatShade, mean, low, high, n };
}
