import { addDays } from '../../shared/time/calendar.js';
import { dutchHolidays } from '../../shared/time/dutch-holidays.js';
import type { IsoDate, LocalDateTime } from '../../shared/time/local-time.js';
import { firstWorkingDayFrom, MONDAY_TO_FRIDAY } from '../../shared/time/working-days.js';

/** How many sessions of a repeating appointment stand in the calendar: the next one, and the one after it. */
export const SESSIONS_AHEAD = 2;

export const LONGEST_INTERVAL_WEEKS = 13;

export interface SeriesRhythm {
  readonly firstAtLocal: LocalDateTime;
  readonly everyWeeks: number;
}

/**
 * The wall time of the nth session (0 is the first): the same hour, whole weeks later, also across the change of the clock. One that
 * falls on a public holiday moves to the next working day; those after it are counted from the day it should have been.
 */
export function seriesTime({ firstAtLocal, everyWeeks }: SeriesRhythm, number: number): LocalDateTime {
  const date = addDays(firstAtLocal.slice(0, 10), 7 * everyWeeks * number);
  const time = firstAtLocal.slice(11, 16);
  if (number === 0 || !isHoliday(date)) return `${date}T${time}`;
  const year = Number(date.slice(0, 4));
  const closedOn = [year, year + 1].flatMap((each) => dutchHolidays(each));
  return `${firstWorkingDayFrom(date, { ...MONDAY_TO_FRIDAY, closedOn })}T${time}`;
}

const isHoliday = (date: IsoDate): boolean => dutchHolidays(Number(date.slice(0, 4))).includes(date);
