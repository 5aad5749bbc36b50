import { endOfLocalDate, localDateAt, type TimeZone } from '../../shared/time/local-time.js';
import { addWorkingDays, type WorkingCalendar } from '../../shared/time/working-days.js';

export const DEFAULT_DISPUTE_WORKING_DAYS = 10;
export const DEFAULT_REVIEW_WORKING_DAYS = 5;

/** The end of the last working day, in the agent's time zone, on which a dispute may start. The day of release is not counted. */
export function disputableUntil(
  releasedAt: Date,
  timeZone: TimeZone,
  workingDays = DEFAULT_DISPUTE_WORKING_DAYS,
  calendar?: WorkingCalendar,
): Date {
  return endOfLocalDate(addWorkingDays(localDateAt(releasedAt, timeZone), workingDays, calendar), timeZone);
}

/** The end of the last working day on which the reviewer should have decided; nothing happens by itself after it. */
export function reviewDueAt(
  openedAt: Date,
  timeZone: TimeZone,
  workingDays = DEFAULT_REVIEW_WORKING_DAYS,
  calendar?: WorkingCalendar,
): Date {
  return endOfLocalDate(addWorkingDays(localDateAt(openedAt, timeZone), workingDays, calendar), timeZone);
}
