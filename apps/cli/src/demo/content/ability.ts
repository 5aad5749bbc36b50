import type { HiddenAbility, SkillCode } from './types.js';

/** Chance today that a criterion of a skill goes well for an average agent: routine skills are easier than reading a person. */
const average: Readonly<Record<SkillCode, number>> = {
  opening: 0.84,
  identity: 0.92,
  privacy: 0.94,
  listening: 0.68,
  probing: 0.58,
  summarising: 0.55,
  empathy: 0.62,
  resistance: 0.57,
  clear: 0.66,
  ownership: 0.7,
  closing: 0.76,
  notes: 0.64,
};

const STRONGER = 0.12;
const WEAKER = -0.16;
/** Nobody is always right or always wrong in a call. */
const FLOOR = 0.08;
const CEILING = 0.98;

const clamp = (chance: number) => Math.round(Math.min(CEILING, Math.max(FLOOR, chance)) * 1000) / 1000;

/**
 * A person's hidden ability from a few words: `level` shifts every skill, `perMonth` is the growth over the last six months.
 * A weak skill grows half as fast as the rest, so that coaching on it stays needed in the demo.
 */
export function ability(given: {
  readonly level: number;
  readonly perMonth: number;
  readonly strong: readonly SkillCode[];
  readonly weak: readonly SkillCode[];
}): HiddenAbility {
  const shift = (skill: SkillCode) => (given.strong.includes(skill) ? STRONGER : 0) + (given.weak.includes(skill) ? WEAKER : 0);
  const today = Object.fromEntries(
    Object.entries(average).map(([skill, chance]) => [skill, clamp(chance + given.level + shift(skill as SkillCode))]),
  ) as Record<SkillCode, number>;
  const slow = Object.fromEntries(given.weak.map((skill) => [skill, given.perMonth / 2]));
  return { today, perMonth: { ...slow, all: given.perMonth } };
}

/** The chance `daysAgo` days back, without any effect of a course. */
export function abilityOn(hidden: HiddenAbility, skill: SkillCode, daysAgo: number): number {
  const growth = hidden.perMonth[skill] ?? hidden.perMonth.all;
  return clamp(hidden.today[skill] - (growth * daysAgo) / 30);
}
