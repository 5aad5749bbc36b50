import { Temporal } from 'temporal-polyfill/implementation';
import type { IsoDate } from './local-time.js';

/** Adds whole months; a day that does not exist becomes the last of the month: 2027-01-31 + 1 → 2027-02-28. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  return Temporal.PlainDate.from(date, { overflow: 'reject' }).add({ months }, { overflow: 'constrain' }).toString();
}

/** Adds calendar days. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return Temporal.PlainDate.from(date, { overflow: 'reject' }).add({ days }).toString();
}

/** Calendar days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'day' }).days;
}

/** The day of the week by ISO 8601: 1 is Monday, 7 is Sunday. */
export function isoWeekday(date: IsoDate): number {
  return Temporal.PlainDate.from(date, { overflow: 'reject' }).dayOfWeek;
}
