import { describe, expect, it } from '@jest/globals';
import { dayPart, hourIn, weekdayIn } from './day-part';

describe('the part of the day', () => {
  it.each([
    [4, 'evening'],
    [5, 'morning'],
    [11, 'morning'],
    [12, 'afternoon'],
    [17, 'afternoon'],
    [18, 'evening'],
  ])('at %d o’clock is the %s', (hour, part) => expect(dayPart(hour)).toBe(part));
  it('follows the clock of the person, not of the machine', () => {
    const lateInLondon = new Date('2026-11-22T23:30:00Z');
    expect(hourIn('Europe/Amsterdam', lateInLondon)).toBe(0);
    expect(weekdayIn('Europe/Amsterdam', lateInLondon)).toBe(0);
    expect(weekdayIn('Europe/London', lateInLondon)).toBe(6);
  });
});
