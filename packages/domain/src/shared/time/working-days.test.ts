import { describe, expect, it } from '@jest/globals';
import { addWorkingDays, firstWorkingDayFrom, isWorkingDay } from './working-days.js';

const christmas = { weekdays: [1, 2, 3, 4, 5], closedOn: ['2026-12-25', '2026-12-26', '2027-01-01'] };
const weekendShift = { weekdays: [6, 7], closedOn: [] };

describe('working days', () => {
  it.each([
    ['2026-11-23', undefined, true],
    ['2026-11-28', undefined, false],
    ['2026-11-28', weekendShift, true],
    ['2026-12-25', christmas, false],
  ])('%s is a working day in the calendar: %#', (date, calendar, expected) => {
    expect(isWorkingDay(date, calendar)).toBe(expected);
  });

  it.each([
    ['2026-11-27', 1, undefined, '2026-11-30'],
    ['2026-11-23', 5, undefined, '2026-11-30'],
    ['2026-11-28', 0, undefined, '2026-11-28'],
    ['2026-12-24', 1, christmas, '2026-12-28'],
    ['2026-12-31', 1, christmas, '2027-01-04'],
    ['2026-11-29', 2, weekendShift, '2026-12-06'],
  ])('%s and %d working days is %#', (date, count, calendar, expected) => {
    expect(addWorkingDays(date, count, calendar)).toBe(expected);
  });

  it('keeps an open day and moves a closed one to the next open day', () => {
    expect(firstWorkingDayFrom('2026-11-23')).toBe('2026-11-23');
    expect(firstWorkingDayFrom('2026-12-25', christmas)).toBe('2026-12-28');
  });

  it('refuses a calendar without a single open day', () => {
    expect(() => firstWorkingDayFrom('2026-11-23', { weekdays: [], closedOn: [] })).toThrow(RangeError);
  });
});
