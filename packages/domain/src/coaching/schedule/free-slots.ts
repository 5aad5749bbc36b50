import { addDays } from '../../shared/time/calendar.js';
import {
  type IsoDate,
  type LocalDateTime,
  localDateAt,
  localDateTimeAt,
  resolveLocalTime,
  type TimeZone,
} from '../../shared/time/local-time.js';
import { weekdayOf } from '../../shared/time/working-days.js';
import type { WorkingWeek } from './working-week.js';

/** From `startsAt` up to, not including, `endsAt`. */
export interface BusyTime {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** When one person can be asked: on their own wall clock, whatever zone the other lives in. */
export interface PersonCalendar {
  readonly timeZone: TimeZone;
  readonly week: WorkingWeek;
  /** Dates on which nobody works, such as public holidays. */
  readonly closedOn: readonly IsoDate[];
  /** Own days off, first and last day. */
  readonly away: readonly { readonly fromOn: IsoDate; readonly untilOn: IsoDate }[];
  readonly busy: readonly BusyTime[];
}

/** The times are on the clock of the first calendar: whoever plans. */
export interface Slot {
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly startsAtLocal: LocalDateTime;
}

export interface SlotWish {
  readonly durationMinutes: number;
  readonly count: number;
  /** At most so many on one day, so that there is something to choose between. */
  readonly mostPerDay: number;
}

const STEP_MINUTES = 30;
const SEARCH_DAYS = 60;

/** The first moments after `now` at which all of them are there and free; fewer than asked when sixty days hold no more. */
export function freeSlots(now: Date, calendars: readonly [PersonCalendar, ...PersonCalendar[]], wish: SlotWish): readonly Slot[] {
  const [own, ...others] = calendars;
  const today = localDateAt(now, own.timeZone);
  const found: Slot[] = [];
  for (let days = 0; days < SEARCH_DAYS && found.length < wish.count; days++) {
    const date = addDays(today, days);
    let onThisDay = 0;
    for (const slot of slotsOn(date, own, wish.durationMinutes)) {
      if (found.length === wish.count || onThisDay === wish.mostPerDay) break;
      const fits =
        slot.startsAt > now && isFree(slot, own.busy) && others.every((each) => isThere(slot, each) && isFree(slot, each.busy));
      // Proposals on one day that overlap each other are one proposal.
      if (!fits || !isFree(slot, found)) continue;
      found.push({ ...slot, startsAtLocal: localDateTimeAt(slot.startsAt, own.timeZone) });
      onThisDay++;
    }
  }
  return found;
}

/** Whether somebody works during the whole of it. */
export function isThere({ startsAt, endsAt }: BusyTime, calendar: PersonCalendar): boolean {
  const start = localDateTimeAt(startsAt, calendar.timeZone);
  const date = start.slice(0, 10);
  if (!isOpenOn(date, calendar)) return false;
  return stretchesOn(date, calendar).some((stretch) => stretch.startsAt <= startsAt && endsAt <= stretch.endsAt);
}

function* slotsOn(date: IsoDate, calendar: PersonCalendar, durationMinutes: number): Generator<BusyTime> {
  if (!isOpenOn(date, calendar)) return;
  for (const stretch of stretchesOn(date, calendar))
    for (
      let start = stretch.startsAt.getTime();
      start + durationMinutes * 60_000 <= stretch.endsAt.getTime();
      start += STEP_MINUTES * 60_000
    )
      yield { startsAt: new Date(start), endsAt: new Date(start + durationMinutes * 60_000) };
}

function isOpenOn(date: IsoDate, { closedOn, away }: PersonCalendar): boolean {
  return !closedOn.includes(date) && !away.some(({ fromOn, untilOn }) => fromOn <= date && date <= untilOn);
}

function stretchesOn(date: IsoDate, { week, timeZone }: PersonCalendar): readonly BusyTime[] {
  const weekday = weekdayOf(date);
  return week
    .filter((stretch) => stretch.weekday === weekday)
    .map(({ from, until }) => ({
      startsAt: resolveLocalTime(`${date}T${from}`, timeZone),
      endsAt:
        until === '24:00'
          ? resolveLocalTime(`${addDays(date, 1)}T00:00`, timeZone)
          : resolveLocalTime(`${date}T${until}`, timeZone),
    }));
}

function isFree(slot: BusyTime, busy: readonly BusyTime[]): boolean {
  return busy.every((other) => slot.endsAt <= other.startsAt || other.endsAt <= slot.startsAt);
}
