import { Temporal } from 'temporal-polyfill/implementation';
import type { IsoDate } from './local-time.js';

/** Which days count. `weekdays`: ISO numbers, 1 = Monday … 7 = Sunday. `closedOn`: public holidays and other closed dates. */
export interface WorkingCalendar {
  readonly weekdays: readonly number[];
  readonly closedOn: readonly IsoDate[];
}

export const MONDAY_TO_FRIDAY: WorkingCalendar = { weekdays: [1, 2, 3, 4, 5], closedOn: [] };

/** Beyond this many closed days in a row the calendar is a mistake, not a holiday. */
const LONGEST_CLOSURE_DAYS = 366;

/** 1 = Monday … 7 = Sunday. */
export const weekdayOf = (date: IsoDate): number => Temporal.PlainDate.from(date, { overflow: 'reject' }).dayOfWeek;

export function isWorkingDay(date: IsoDate, calendar: WorkingCalendar = MONDAY_TO_FRIDAY): boolean {
  const day = Temporal.PlainDate.from(date, { overflow: 'reject' });
  return calendar.weekdays.includes(day.dayOfWeek) && !calendar.closedOn.includes(day.toString());
}

/** The date itself when it is a working day, else the first one after it. Throws RangeError when the calendar is closed for a year. */
export function firstWorkingDayFrom(date: IsoDate, calendar: WorkingCalendar = MONDAY_TO_FRIDAY): IsoDate {
  const start = Temporal.PlainDate.from(date, { overflow: 'reject' });
  for (let days = 0; days <= LONGEST_CLOSURE_DAYS; days++) {
    const candidate = start.add({ days }).toString();
    if (isWorkingDay(candidate, calendar)) return candidate;
  }
  throw new RangeError('The working calendar has no open day within a year');
}

/** The date `count` working days later (count ≥ 0); the start day itself is not counted. 0 gives the date itself. */
export function addWorkingDays(date: IsoDate, count: number, calendar: WorkingCalendar = MONDAY_TO_FRIDAY): IsoDate {
  let current = date;
  for (let added = 0; added < count; added++) {
    const tomorrow = Temporal.PlainDate.from(current, { overflow: 'reject' }).add({ days: 1 }).toString();
    current = firstWorkingDayFrom(tomorrow, calendar);
  }
  return current;
}
