import {
  bandOf,
  DEFAULT_LEVEL_THRESHOLDS,
  FEWEST_OBSERVATIONS,
  type LevelThresholds,
  SKILL_LEVELS,
  type SkillLevel,
} from '../shared/level-bands.js';

interface EstimateLike {
  readonly low: number;
  readonly high: number;
  readonly n: number;
}

export type SkillLevelStatement =
  | { readonly kind: 'level'; readonly level: SkillLevel }
  | { readonly kind: 'between'; readonly lowest: SkillLevel; readonly highest: SkillLevel }
  | { readonly kind: 'fewObservations'; readonly n: number };

/** What may be said about a level: one word only when the whole interval lies inside its band; under five observations nothing. */
export function skillLevel(estimate: EstimateLike, thresholds: LevelThresholds = DEFAULT_LEVEL_THRESHOLDS): SkillLevelStatement {
  if (estimate.n < FEWEST_OBSERVATIONS) return { kind: 'fewObservations', n: estimate.n };
  const lowest = levelOf(estimate.low, thresholds);
  const highest = levelOf(estimate.high, thresholds);
  return lowest === highest ? { kind: 'level', level: lowest } : { kind: 'between', lowest, highest };
}

/** The level a bare ratio falls in; for thresholds and goals, never for a person without an interval. */
export function levelOf(ratio: number, thresholds: LevelThresholds = DEFAULT_LEVEL_THRESHOLDS): SkillLevel {
  return SKILL_LEVELS[bandOf(ratio, thresholds)] as SkillLevel;
}

/** Whether the evidence is enough to say "at least this level": the lower bound reaches it (prerequisites, requirements). */
export function hasReachedLevel(
  estimate: EstimateLike,
  level: SkillLevel,
  thresholds: LevelThresholds = DEFAULT_LEVEL_THRESHOLDS,
): boolean {
  return estimate.n >= FEWEST_OBSERVATIONS && bandOf(estimate.low, thresholds) >= SKILL_LEVELS.indexOf(level);
}
