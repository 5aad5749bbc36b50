import { ok, type Result, refused } from '../../shared/result.js';

/** One stretch of a week in which somebody can be asked for a conversation. `weekday`: 1 = Monday … 7 = Sunday; wall times `HH:MM`. */
export interface WorkingStretch {
  readonly weekday: number;
  readonly from: string;
  readonly until: string;
}

/** In order of weekday and time, without overlap. An empty week: never, until somebody fills it in. */
export type WorkingWeek = readonly WorkingStretch[];

export type WorkingWeekProblem = 'notATime' | 'endsBeforeItBegins' | 'stretchesOverlap' | 'tooManyStretches';

/** Nine to five, as offices do: what holds for whoever filled in nothing. */
export const OFFICE_WEEK: WorkingWeek = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '09:00', until: '17:00' }));

const MOST_STRETCHES = 28;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** @returns the week in order. Midnight as an end is `24:00`. */
export function workingWeek(stretches: readonly WorkingStretch[]): Result<WorkingWeek, WorkingWeekProblem> {
  if (stretches.length > MOST_STRETCHES) return refused('tooManyStretches');
  const week = stretches.toSorted((one, other) => one.weekday - other.weekday || one.from.localeCompare(other.from));
  for (const [index, { weekday, from, until }] of week.entries()) {
    if (!Number.isInteger(weekday) || weekday < 1 || weekday > 7) return refused('notATime');
    if (!TIME.test(from) || !(TIME.test(until) || until === '24:00')) return refused('notATime');
    if (until <= from) return refused('endsBeforeItBegins');
    const before = week[index - 1];
    if (before?.weekday === weekday && before.until > from) return refused('stretchesOverlap');
  }
  return ok(week.map(({ weekday, from, until }) => ({ weekday, from, until })));
}
