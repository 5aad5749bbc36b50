import { forgettingWeight } from '@vakwerk/domain/progress/estimate-skill';

/** How far back an estimate looks: what is older weighs less than 1 in 4,000 of today's. */
export const MEMORY_WEEKS = 104;

/** Weight by age in weeks, newest first; handed to SQL, so that the formula lives in one place. */
export const WEIGHT_BY_AGE: readonly number[] = Array.from({ length: MEMORY_WEEKS }, (_, age) => forgettingWeight(age));

/** The number of weeks a screen may ask for. */
export const clampWeeks = (weeks: number): number => Math.min(MEMORY_WEEKS, Math.max(1, Math.trunc(weeks)));
