// The polyfill itself, never the Temporal of the Node or browser: one behaviour and one RangeError everywhere.
import { Temporal } from 'temporal-polyfill/implementation';

/** `YYYY-MM-DD`. */
export type IsoDate = string;
/** `YYYY-MM-DDTHH:MM` or with seconds: what the clock on the wall says, no offset. */
export type LocalDateTime = string;
/** IANA name such as `Europe/Amsterdam`. */
export type TimeZone = string;

const LOCAL_DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/;

/**
 * The instant a wall-clock time means in a zone. A time that exists twice (autumn) is the first of the two;
 * a time that does not exist (spring) moves forward by the gap. Europe/Amsterdam: 2026-10-25T02:30 → 00:30 UTC,
 * 2027-03-28T02:30 → 03:30 local. This is the rule of RFC 5545 §3.3.5. Throws RangeError on a malformed time or unknown zone.
 */
export function resolveLocalTime(localDateTime: LocalDateTime, timeZone: TimeZone): Date {
  if (!LOCAL_DATE_TIME.test(localDateTime)) throw new RangeError(`Not a local date and time: ${localDateTime}`);
  const wallClock = Temporal.PlainDateTime.from(localDateTime, { overflow: 'reject' });
  return new Date(wallClock.toZonedDateTime(timeZone, { disambiguation: 'compatible' }).epochMilliseconds);
}

/** What the clock on the wall says in a zone at an instant, to the minute: `2026-10-25T02:30`. */
export function localDateTimeAt(instant: Date, timeZone: TimeZone): LocalDateTime {
  return zoned(instant, timeZone).toPlainDateTime().toString({ smallestUnit: 'minute' });
}

/** The calendar date in a zone at an instant. */
export function localDateAt(instant: Date, timeZone: TimeZone): IsoDate {
  return zoned(instant, timeZone).toPlainDate().toString();
}

/** The instant a date ends in a zone (= the next date begins): something due on a date is late from here on. */
export function endOfLocalDate(date: IsoDate, timeZone: TimeZone): Date {
  const next = Temporal.PlainDate.from(date, { overflow: 'reject' }).add({ days: 1 });
  return new Date(next.toZonedDateTime(timeZone).epochMilliseconds);
}

/** Whether this machine knows the zone name. */
export function isTimeZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch {
    return false;
  }
}

function zoned(instant: Date, timeZone: TimeZone): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone);
}
