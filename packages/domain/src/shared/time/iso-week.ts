import { type IsoDate, localDateAt, type TimeZone } from './local-time.js';

/** An ISO 8601 week, named by the date of its Monday: `2026-11-23`. Sorts as text and survives a change of year. */
export type WeekKey = string;

const DAY_MS = 86_400_000;

/** The ISO week in which an instant falls, in the organisation's time zone. */
export function isoWeekAt(instant: Date, timeZone: TimeZone): WeekKey {
  return isoWeekOf(localDateAt(instant, timeZone));
}

/** The ISO week of a calendar date. Throws RangeError when it is not a date. */
export function isoWeekOf(date: IsoDate): WeekKey {
  const midnight = utcMidnight(date);
  const daysSinceMonday = (new Date(midnight).getUTCDay() + 6) % 7;
  return dateKey(midnight - daysSinceMonday * DAY_MS);
}

/** Whole weeks from one week key to another; negative when `to` is earlier. */
export function weeksBetween(from: WeekKey, to: WeekKey): number {
  return Math.round((utcMidnight(to) - utcMidnight(from)) / (7 * DAY_MS));
}

export function addWeeks(week: WeekKey, weeks: number): WeekKey {
  return dateKey(utcMidnight(week) + weeks * 7 * DAY_MS);
}

/** `count` week keys in order, ending with `last`. */
export function lastWeeks(last: WeekKey, count: number): readonly WeekKey[] {
  const end = utcMidnight(last);
  return Array.from({ length: count }, (_, index) => dateKey(end + (index - count + 1) * 7 * DAY_MS));
}

/** Week keys are plain calendar dates: UTC is only a day counter here, never a moment. */
function utcMidnight(date: IsoDate): number {
  const midnight = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(midnight)) throw new RangeError(`Not a date: ${date}`);
  return midnight;
}

function dateKey(midnight: number): string {
  return new Date(midnight).toISOString().slice(0, 10);
}
