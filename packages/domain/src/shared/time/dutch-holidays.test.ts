import { describe, expect, it } from '@jest/globals';
import { dutchCalendar, dutchHolidays, easterSunday } from './dutch-holidays.js';
import { isWorkingDay } from './working-days.js';

describe('easterSunday', () => {
  it.each([
    '1961-04-02',
    '2000-04-23',
    '2008-03-23',
    '2011-04-24',
    '2024-03-31',
    '2025-04-20',
    '2026-04-05',
    '2027-03-28',
    '2038-04-25',
  ])('is %s', (date) => {
    expect(easterSunday(Number(date.slice(0, 4)))).toBe(date);
  });
});

describe('dutchHolidays', () => {
  it('knows those of 2026', () => {
    expect(dutchHolidays(2026)).toEqual([
      '2026-01-01',
      '2026-04-05',
      '2026-04-06',
      '2026-04-27',
      '2026-05-14',
      '2026-05-24',
      '2026-05-25',
      '2026-12-25',
      '2026-12-26',
    ]);
  });

  it('has Liberation Day every five years, or every year when asked', () => {
    expect(dutchHolidays(2025)).toContain('2025-05-05');
    expect(dutchHolidays(2026)).not.toContain('2026-05-05');
    expect(dutchHolidays(2026, { liberationDay: 'everyYear' })).toContain('2026-05-05');
  });

  it('moves King’s Day when it is a Sunday, and names a day once', () => {
    expect(dutchHolidays(2025)).toContain('2025-04-26');
    expect(dutchHolidays(2025)).not.toContain('2025-04-27');
    // Whit Monday, King’s Day and the like never count double.
    for (let year = 2020; year < 2060; year++) expect(new Set(dutchHolidays(year)).size).toBe(dutchHolidays(year).length);
  });

  it('closes those days in the calendar', () => {
    const calendar = dutchCalendar([2026, 2027]);
    expect(['2026-12-25', '2027-01-01', '2026-05-14', '2026-12-28'].map((date) => isWorkingDay(date, calendar))).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });
});
