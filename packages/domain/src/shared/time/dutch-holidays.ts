import { addDays } from './calendar.js';
import type { IsoDate } from './local-time.js';
import { MONDAY_TO_FRIDAY, type WorkingCalendar } from './working-days.js';

/**
 * Dutch public holidays of a year, sorted (those of the Algemene termijnenwet, art. 3, on which offices close): New Year, Easter, King's Day (a day earlier when it is a
 * Sunday), Liberation Day, Ascension, Whitsun and Christmas. Good Friday is left out: shops and offices are open.
 * Liberation Day is a day off for most people once in five years only, which is what `liberationDay: 'lustrum'` (default) gives.
 */
export function dutchHolidays(
  year: number,
  { liberationDay = 'lustrum' }: { readonly liberationDay?: 'everyYear' | 'lustrum' } = {},
): readonly IsoDate[] {
  const easter = easterSunday(year);
  const kingsDay = new Date(`${year}-04-27T00:00:00Z`).getUTCDay() === 0 ? `${year}-04-26` : `${year}-04-27`;
  const days = [
    `${year}-01-01`,
    easter,
    ...[1, 39, 49, 50].map((later) => addDays(easter, later)),
    kingsDay,
    ...(liberationDay === 'everyYear' || year % 5 === 0 ? [`${year}-05-05`] : []),
    `${year}-12-25`,
    `${year}-12-26`,
  ];
  return [...new Set(days)].sort();
}

/** Monday to Friday without the holidays of these years; give every year a window can reach. */
export function dutchCalendar(years: readonly number[]): WorkingCalendar {
  return { ...MONDAY_TO_FRIDAY, closedOn: years.flatMap((year) => dutchHolidays(year)) };
}

/** Easter in the Gregorian calendar. Source: anonymous algorithm in Nature 13 (1876) 487, as in J. Meeus, Astronomical Algorithms, ch. 8. */
export function easterSunday(year: number): IsoDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const monthAndDay = h + l - 7 * m + 114;
  const month = `${Math.floor(monthAndDay / 31)}`.padStart(2, '0');
  return `${year}-${month}-${`${(monthAndDay % 31) + 1}`.padStart(2, '0')}`;
}
