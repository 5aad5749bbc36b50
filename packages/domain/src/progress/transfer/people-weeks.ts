import { addWeeks, lastWeeks, type WeekKey, weeksBetween } from '../../shared/time/iso-week.js';
import type { WeekSum } from '../observation.js';

/**
 * What randomly drawn calls said of many people, week by week, as columns: cell `person × weekCount + week`. Typed arrays, because a year of
 * ten thousand people is half a million cells that are walked for every week in which somebody finished.
 */
export interface PeopleWeeks {
  readonly weekCount: number;
  /** Answers, and the sum of their ratios. */
  readonly n: Float64Array;
  readonly sum: Float64Array;
  /** The week in which the person first finished the training; `NEVER`: not (yet). One entry for each person. */
  readonly trainedIn: Int32Array;
  /** Number of the person's team: people of one team have good and bad weeks together. */
  readonly team: Int32Array;
}

export const NEVER = -1;

/** Before the first week: never a comparison, and too long ago to be looked at. */
const BEFORE_ALL = -2;

export interface PersonWeeks {
  readonly teamId: string;
  readonly trainedInWeek: WeekKey | null;
  readonly weeks: readonly WeekSum[];
}

/** Lays people side by side; weeks outside `weekCount` from `firstWeek` on are left out, and several rows of one week add up. */
export function peopleWeeks(people: readonly PersonWeeks[], firstWeek: WeekKey, weekCount: number): PeopleWeeks {
  const teams = new Map<string, number>();
  const places = new Map(lastWeeks(addWeeks(firstWeek, weekCount - 1), weekCount).map((week, place) => [week, place]));
  const table = {
    weekCount,
    n: new Float64Array(people.length * weekCount),
    sum: new Float64Array(people.length * weekCount),
    trainedIn: new Int32Array(people.length).fill(NEVER),
    team: new Int32Array(people.length),
  };
  for (const [person, { teamId, trainedInWeek, weeks }] of people.entries()) {
    if (!teams.has(teamId)) teams.set(teamId, teams.size);
    table.team[person] = teams.get(teamId) ?? 0;
    if (trainedInWeek !== null) {
      const week = weeksBetween(firstWeek, trainedInWeek);
      table.trainedIn[person] = week < 0 ? BEFORE_ALL : week;
    }
    for (const row of weeks) {
      const week = places.get(row.week);
      if (week === undefined || row.n <= 0) continue;
      const cell = person * weekCount + week;
      table.n[cell] = (table.n[cell] ?? 0) + row.n;
      table.sum[cell] = (table.sum[cell] ?? 0) + row.sum;
    }
  }
  return table;
}
