import { dutchCalendar } from '@vakwerk/domain/shared/time/dutch-holidays';
import type { WorkingCalendar } from '@vakwerk/domain/shared/time/working-days';

/** Working days from a moment on: a window of at most 60 working days ends in this year or the next. */
export const workingCalendarFrom = (now: Date): WorkingCalendar =>
  dutchCalendar([now.getUTCFullYear(), now.getUTCFullYear() + 1]);
