import { dutchCalendar } from '@vakwerk/domain/shared/time/dutch-holidays';
import type { WorkingCalendar } from '@vakwerk/domain/shared/time/working-days';

/** By first year: finding Easter twice for every grading was a sixteenth of the worker's time. */
const calendars = new Map<number, WorkingCalendar>();

/** Working days from a moment on: a window of at most 60 working days ends in this year or the next. */
export function workingCalendarFrom(now: Date): WorkingCalendar {
  const year = now.getUTCFullYear();
  const calendar = calendars.get(year) ?? dutchCalendar([year, year + 1]);
  calendars.set(year, calendar);
  return calendar;
}
