import { endOfLocalDate, localDateAt, type TimeZone } from '../shared/time/local-time.js';
import { addWorkingDays, type WorkingCalendar } from '../shared/time/working-days.js';

export const DEFAULT_DISPUTE_WORKING_DAYS = 10;

/** The end of the last working day, in the agent's time zone, on which a dispute may start. The day of release is not counted. */
export function disputableUntil(
  releasedAt: Date,
  timeZone: TimeZone,
  workingDays = DEFAULT_DISPUTE_WORKING_DAYS,
  calendar?: WorkingCalendar,
): Date {
  return endOfLocalDate(addWorkingDays(localDateAt(releasedAt, timeZone), workingDays, calendar), timeZone);
}
