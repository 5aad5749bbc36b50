import { addDays, isoWeekday } from '../shared/time/calendar.js';
import { localDateAt, resolveLocalTime, type TimeZone } from '../shared/time/local-time.js';

export const DIGEST_RHYTHMS = ['daily', 'weekly', 'off'] as const;

/** When a person wants their digest, on their own clock. */
export interface DigestMoment {
  readonly rhythm: (typeof DIGEST_RHYTHMS)[number];
  /** `HH:MM`. */
  readonly at: string;
  /** ISO day (1 = Monday) of a weekly one. */
  readonly weekday: number;
}

/** The first moment of the digest after `now`; null when this person wants none. */
export function nextDigestAt(now: Date, { rhythm, at, weekday }: DigestMoment, timeZone: TimeZone): Date | null {
  if (rhythm === 'off') return null;
  const today = localDateAt(now, timeZone);
  for (let days = 0; days <= 8; days++) {
    const date = addDays(today, days);
    if (rhythm === 'weekly' && isoWeekday(date) !== weekday) continue;
    const moment = resolveLocalTime(`${date}T${at}`, timeZone);
    if (moment > now) return moment;
  }
  throw new RangeError(`There is no weekday ${weekday}.`);
}
