/** Codes of the five levels, lowest first; the words for people are in the framework or the catalogue. */
export const SKILL_LEVELS = ['starting', 'underway', 'independent', 'strong', 'exemplary'] as const;
export type SkillLevel = (typeof SKILL_LEVELS)[number];

/** Lower bounds (ratios, ascending) of levels 2 to 5; below the first is level 1. An organisation's skill framework may set its own. */
export type LevelThresholds = readonly [number, number, number, number];

export const DEFAULT_LEVEL_THRESHOLDS: LevelThresholds = [0.45, 0.6, 0.72, 0.84];

/** Under this many observations a number says more about chance than about the person: no level, no shade. */
export const FEWEST_OBSERVATIONS = 5;

/** The band (0–4) a ratio falls in; a ratio on a threshold belongs to the higher band. */
export function bandOf(ratio: number, thresholds: LevelThresholds = DEFAULT_LEVEL_THRESHOLDS): number {
  return thresholds.filter((threshold) => ratio >= threshold).length;
}
