import { FEWEST_PEOPLE } from '../shared/fewest-people.js';
import { FEWEST_OBSERVATIONS } from '../shared/level-bands.js';
import type { BetaPrior } from '../shared/statistics/beta-prior.js';
import { cumulativeIncidence } from '../shared/statistics/cumulative-incidence.js';
import type { CurveStep, FollowUp } from '../shared/statistics/follow-up.js';
import { type TimeReaching, timeReaching } from '../shared/statistics/time-reaching.js';
import { type WeekKey, weeksBetween } from '../shared/time/iso-week.js';
import { estimateSkill } from './estimate-skill.js';
import type { WeekSum } from './observation.js';

/** So many windows in a row: one good week is not a level. */
export const WINDOWS_IN_A_ROW = 3;

/** A person from the week they were hired, and what calls showed of one skill. */
export interface Newcomer {
  readonly hiredWeek: WeekKey;
  /** The week they left; null: they still work here. */
  readonly leftWeek: WeekKey | null;
  /** From calls, in any order. */
  readonly weeks: readonly WeekSum[];
}

export interface LevelReached {
  /** Lower end of the level's band, 0–1. */
  readonly threshold: number;
  readonly prior: BetaPrior;
}

/**
 * The first week of the first three windows in a row in which the lower end of the 95 % interval of *does* is at the level or above
 * it. A window is a week with something new: a week without calls says nothing. Under five observations there is no window yet.
 */
export function reachedInWeek(weeks: readonly WeekSum[], { threshold, prior }: LevelReached): WeekKey | null {
  const seen = [...new Set(weeks.filter(({ n }) => n > 0).map(({ week }) => week))].sort();
  let from: WeekKey | null = null;
  let row = 0;
  for (const week of seen) {
    const { low, n } = estimateSkill(weeks, week, prior);
    const above = n >= FEWEST_OBSERVATIONS && low >= threshold;
    row = above ? row + 1 : 0;
    if (row === 1) from = week;
    if (row === WINDOWS_IN_A_ROW) return from;
  }
  return null;
}

/** How long somebody was followed since they were hired, in weeks: until the level, until they left, or until now. */
export function followUpOf({ hiredWeek, leftWeek, weeks }: Newcomer, level: LevelReached, now: WeekKey): FollowUp {
  const last = leftWeek ?? now;
  const reached = reachedInWeek(
    weeks.filter(({ week }) => week <= last),
    level,
  );
  const since = (week: WeekKey) => Math.max(0, weeksBetween(hiredWeek, week));
  if (reached !== null) return { time: since(reached), ending: 'event' };
  return leftWeek === null ? { time: since(now), ending: 'censored' } : { time: since(leftWeek), ending: 'competing' };
}

export type TimeToProficiency =
  | { readonly kind: 'tooFewPeople'; readonly fewestPeople: number }
  | {
      readonly kind: 'curve';
      readonly people: number;
      readonly reached: number;
      /** Before they reached it. */
      readonly left: number;
      /** Not there yet, and still here. */
      readonly going: number;
      /** Share that is there by each week since hire; nobody who left can come there any more. */
      readonly curve: readonly CurveStep[];
      /** Weeks until half of all who started are there. The mean of who is there would leave out everyone who is not. */
      readonly median: TimeReaching;
    };

/** A cohort as a whole; nothing under five people. Source: statistics of `cumulativeIncidence` and `timeReaching`. */
export function timeToProficiency(newcomers: readonly Newcomer[], level: LevelReached, now: WeekKey): TimeToProficiency {
  if (newcomers.length < FEWEST_PEOPLE) return { kind: 'tooFewPeople', fewestPeople: FEWEST_PEOPLE };
  const followUps = newcomers.map((newcomer) => followUpOf(newcomer, level, now));
  const count = (ending: FollowUp['ending']) => followUps.filter((each) => each.ending === ending).length;
  const curve = cumulativeIncidence(followUps);
  return {
    kind: 'curve',
    people: newcomers.length,
    reached: count('event'),
    left: count('competing'),
    going: count('censored'),
    curve,
    median: timeReaching(curve),
  };
}
