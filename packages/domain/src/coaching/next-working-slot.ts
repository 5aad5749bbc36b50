import { addDays } from '../shared/time/calendar.js';
import { type LocalDateTime, localDateAt, localDateTimeAt, resolveLocalTime, type TimeZone } from '../shared/time/local-time.js';
import { isWorkingDay, type WorkingCalendar } from '../shared/time/working-days.js';

/** Times are `HH:MM` on the wall clock; slots start every `stepMinutes` from opening. */
export interface WorkingHours {
  readonly timeZone: TimeZone;
  readonly calendar: WorkingCalendar;
  readonly opensAt: string;
  readonly closesAt: string;
  readonly stepMinutes: number;
}

/** From `startsAt` up to, not including, `endsAt`. */
export interface BusyTime {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

export interface Slot {
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly startsAtLocal: LocalDateTime;
}

const SEARCH_DAYS = 60;

/** The first free slot after `now` that fits inside the working hours; null when the next sixty days are full. */
export function nextWorkingSlot(now: Date, durationMinutes: number, hours: WorkingHours, busy: readonly BusyTime[]): Slot | null {
  if (!(hours.stepMinutes > 0)) throw new RangeError(`Slots need a positive step, got ${hours.stepMinutes}`);
  const today = localDateAt(now, hours.timeZone);
  for (let days = 0; days < SEARCH_DAYS; days++) {
    const date = addDays(today, days);
    if (!isWorkingDay(date, hours.calendar)) continue;
    const closesAt = resolveLocalTime(`${date}T${hours.closesAt}`, hours.timeZone).getTime();
    let start = resolveLocalTime(`${date}T${hours.opensAt}`, hours.timeZone).getTime();
    for (; start + durationMinutes * 60_000 <= closesAt; start += hours.stepMinutes * 60_000) {
      const slot = { startsAt: new Date(start), endsAt: new Date(start + durationMinutes * 60_000) };
      if (slot.startsAt > now && isFree(slot, busy))
        return { ...slot, startsAtLocal: localDateTimeAt(slot.startsAt, hours.timeZone) };
    }
  }
  return null;
}

function isFree(slot: BusyTime, busy: readonly BusyTime[]): boolean {
  return busy.every((other) => slot.endsAt <= other.startsAt || other.endsAt <= slot.startsAt);
}
