import type { SkillLevel } from '../shared/level-bands.js';
import { ok, type Result, refused } from '../shared/result.js';
import type { IsoDate } from '../shared/time/local-time.js';

/** Levels somebody can set as a goal: everyone is at least at the first. */
export const GOAL_LEVELS = ['underway', 'independent', 'strong', 'exemplary'] as const satisfies readonly SkillLevel[];
export type GoalLevel = (typeof GOAL_LEVELS)[number];

/** What somebody wants to be able to do, in their own choice of level and day; nobody else sets it. */
export interface SkillGoal {
  readonly level: GoalLevel;
  /** null: no hurry. */
  readonly byOn: IsoDate | null;
  /** Their coach sees it. */
  readonly shared: boolean;
}

export type GoalProblem = 'goalDatePast' | 'goalDateFar';

const MOST_DAYS = 730;

/** A day from today on and within two years, or none. */
export function checkGoal(goal: SkillGoal, today: IsoDate): Result<SkillGoal, GoalProblem> {
  if (goal.byOn === null) return ok(goal);
  const days = (Date.parse(goal.byOn) - Date.parse(today)) / 86_400_000;
  if (days < 0) return refused('goalDatePast');
  return days > MOST_DAYS ? refused('goalDateFar') : ok(goal);
}
