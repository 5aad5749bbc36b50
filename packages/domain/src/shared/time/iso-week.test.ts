import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addWeeks, isoWeekAt, isoWeekOf, lastWeeks, weeksBetween } from './iso-week.js';

const AMSTERDAM = 'Europe/Amsterdam';

describe('isoWeekAt', () => {
  it.each([
    ['a Monday morning', '2026-11-23T09:00:00Z', AMSTERDAM, '2026-11-23'],
    ['the last minute of Sunday in Amsterdam', '2026-11-22T22:59:00Z', AMSTERDAM, '2026-11-16'],
    ['one minute later it is Monday', '2026-11-22T23:00:00Z', AMSTERDAM, '2026-11-23'],
    ['the same moment in UTC is still Sunday', '2026-11-22T23:00:00Z', 'UTC', '2026-11-16'],
    ['1 January belongs to the week that began in December', '2027-01-01T12:00:00Z', AMSTERDAM, '2026-12-28'],
    ['the Sunday the clock goes back is one week, to the end', '2026-10-25T22:59:00Z', AMSTERDAM, '2026-10-19'],
    ['29 February', '2028-02-29T12:00:00Z', AMSTERDAM, '2028-02-28'],
  ])('%s', (_name, instant, zone, week) => {
    expect(isoWeekAt(new Date(instant), zone)).toBe(week);
  });
});

describe('week keys', () => {
  it('are always a Monday, at most six days before the date', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10_000, max: 40_000 }), (day) => {
        const date = new Date(day * 86_400_000).toISOString().slice(0, 10);
        const week = isoWeekOf(date);
        expect(new Date(`${week}T00:00:00Z`).getUTCDay()).toBe(1);
        expect(isoWeekOf(week)).toBe(week);
        expect(week <= date && addWeeks(week, 1) > date).toBe(true);
      }),
    );
  });

  it('count there and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -600, max: 600 }), (weeks) => {
        expect(weeksBetween('2026-11-23', addWeeks('2026-11-23', weeks))).toBe(weeks);
      }),
    );
  });

  it('list the weeks up to and including the last', () => {
    expect(lastWeeks('2027-01-04', 3)).toEqual(['2026-12-21', '2026-12-28', '2027-01-04']);
  });

  it('refuse what is not a date', () => {
    expect(() => isoWeekOf('week 47')).toThrow(RangeError);
  });
});
