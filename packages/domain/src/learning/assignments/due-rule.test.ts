import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../shared/time/calendar.js';
import { resolveDue } from './due-at.js';
import { type DueRule, dueOnFor, isDueRuleSound } from './due-rule.js';

const after = (days: number, from: 'assigned' | 'hired'): DueRule => ({ kind: 'daysAfter', days, after: from });

describe('dueOnFor', () => {
  it.each<[string, DueRule, string, string | null, string | null]>([
    ['nothing', { kind: 'none' }, '2026-11-24', null, null],
    ['one date for all', { kind: 'onDate', dueOn: '2026-12-31' }, '2026-11-24', null, '2026-12-31'],
    ['that very day', { kind: 'onDate', dueOn: '2026-12-31' }, '2026-12-31', null, '2026-12-31'],
    ['a date that has passed gives two weeks', { kind: 'onDate', dueOn: '2026-12-31' }, '2027-01-01', null, '2027-01-15'],
    ['days after today', after(14, 'assigned'), '2026-11-24', '2020-01-01', '2026-12-08'],
    ['days after the hire date', after(14, 'hired'), '2026-11-24', '2026-11-20', '2026-12-04'],
    ['the last of those days', after(14, 'hired'), '2026-12-04', '2026-11-20', '2026-12-04'],
    ['hired too long ago: from today', after(14, 'hired'), '2026-11-24', '2026-11-09', '2026-12-08'],
    ['no hire date: from today', after(14, 'hired'), '2026-11-24', null, '2026-12-08'],
    ['over leap day', after(14, 'hired'), '2028-02-20', '2028-02-20', '2028-03-05'],
    ['the same in another year', after(14, 'hired'), '2027-02-20', '2027-02-20', '2027-03-06'],
    ['on leap day', after(9, 'assigned'), '2028-02-20', null, '2028-02-29'],
  ])('%s', (_name, rule, today, hiredOn, dueOn) => {
    expect(dueOnFor(rule, { today, hiredOn })).toBe(dueOn);
  });

  it('is never before today', () => {
    const aDay = fc.integer({ min: 0, max: 4000 }).map((n) => addDays('2024-01-01', n));
    fc.assert(
      fc.property(
        aDay,
        fc.option(aDay),
        fc.nat(400),
        aDay,
        fc.constantFrom('assigned' as const, 'hired' as const),
        (today, hiredOn, days, dueOn, from) => {
          for (const rule of [after(days, from), { kind: 'onDate', dueOn } as const])
            expect((dueOnFor(rule, { today, hiredOn }) ?? today) >= today).toBe(true);
        },
      ),
    );
  });

  it.each([
    ['in winter', '2026-12-31', 'Europe/Amsterdam', '2026-12-31T23:00:00.000Z'],
    ['in summer', '2026-07-01', 'Europe/Amsterdam', '2026-07-01T22:00:00.000Z'],
    ['the day the clock goes back', '2026-10-25', 'Europe/Amsterdam', '2026-10-25T23:00:00.000Z'],
    ['the day the clock goes forward', '2027-03-28', 'Europe/Amsterdam', '2027-03-28T22:00:00.000Z'],
    ['leap day', '2028-02-29', 'Europe/Amsterdam', '2028-02-29T23:00:00.000Z'],
    ['on a clock in London', '2026-07-01', 'Europe/London', '2026-07-01T23:00:00.000Z'],
  ])('is late from the end of the day: %s', (_name, dueOn, zone, dueAt) => {
    expect(resolveDue({ kind: 'onDate', dueOn }, zone).dueAt.toISOString()).toBe(dueAt);
  });

  it.each([
    [after(0, 'assigned'), true],
    [after(3650, 'hired'), true],
    [after(-1, 'hired'), false],
    [after(1.5, 'hired'), false],
    [after(3651, 'hired'), false],
  ])('%j can be used: %s', (rule, sound) => {
    expect(isDueRuleSound(rule)).toBe(sound);
  });
});
