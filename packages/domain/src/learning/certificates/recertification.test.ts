import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, addMonths, daysBetween } from '../../shared/time/calendar.js';
import { certificationState } from './certification-state.js';
import { nextValidity, type Recertification, recertificationProblem, windowOpening } from './recertification.js';

const rule = (method: Recertification['method'], over: Partial<Recertification> = {}): Recertification => ({
  method,
  activeMonths: 12,
  windowMonths: 1,
  minActiveMonths: 6,
  ...over,
});
const validity = (
  given: Recertification,
  completedOn: string,
  { dueOn = null, expiresOn = null }: { dueOn?: string | null; expiresOn?: string | null } = {},
) => nextValidity(given, { completedOn, dueOn, expiresOn });

describe('completion', () => {
  it.each([
    ['the first time', '2026-03-10', {}, '2027-03-10', '2027-02-10'],
    ['whatever the due date', '2026-03-10', { dueOn: '2026-04-01' }, '2027-03-10', '2027-02-10'],
    ['and whatever the old expiry', '2026-03-10', { expiresOn: '2026-06-01' }, '2027-03-10', '2027-02-10'],
    ['done on leap day', '2028-02-29', {}, '2029-02-28', '2029-01-28'],
  ])('%s', (_name, completedOn, more, expiresOn, windowOpensOn) => {
    expect(validity(rule('completion'), completedOn, more)).toEqual({ expiresOn, windowOpensOn });
  });
});

describe('expiry', () => {
  it.each([
    ['first, on time: from the due date', '2026-03-20', { dueOn: '2026-04-01' }, '2027-04-01'],
    ['first, on the due date itself', '2026-04-01', { dueOn: '2026-04-01' }, '2027-04-01'],
    ['first, a day late: from completion', '2026-04-02', { dueOn: '2026-04-01' }, '2027-04-02'],
    ['first, late', '2026-04-20', { dueOn: '2026-04-01' }, '2027-04-20'],
    ['first, without a due date', '2026-04-20', {}, '2027-04-20'],
    ['renewal inside the window: from the old expiry', '2027-03-15', { expiresOn: '2027-04-01' }, '2028-04-01'],
    ['renewal on the first day of the window', '2027-03-01', { expiresOn: '2027-04-01' }, '2028-04-01'],
    ['renewal a day before the window: unchanged', '2027-02-28', { expiresOn: '2027-04-01' }, '2027-04-01'],
    ['renewal on the last day', '2027-04-01', { expiresOn: '2027-04-01' }, '2028-04-01'],
    ['renewal a day too late: from completion', '2027-04-02', { expiresOn: '2027-04-01' }, '2028-04-02'],
    ['renewal long after', '2027-11-05', { expiresOn: '2027-04-01' }, '2028-11-05'],
    [
      'renewal: the due date of the renewal does not count',
      '2027-03-15',
      { expiresOn: '2027-04-01', dueOn: '2027-03-20' },
      '2028-04-01',
    ],
  ])('%s', (_name, completedOn, more, expiresOn) => {
    expect(validity(rule('expiry'), completedOn, more).expiresOn).toBe(expiresOn);
  });
});

describe('fixed', () => {
  it.each([
    ['from the due date', '2021-07-30', { dueOn: '2021-12-31' }, '2022-12-31'],
    ['done so early that the due date itself leaves enough', '2021-06-30', { dueOn: '2021-12-31' }, '2021-12-31'],
    ['the expiry goes before the due date', '2021-07-30', { dueOn: '2021-01-15', expiresOn: '2021-12-31' }, '2022-12-31'],
    ['a renewal in the window', '2022-12-10', { expiresOn: '2022-12-31' }, '2023-12-31'],
    [
      'a renewal too late by so much that the next date leaves too little',
      '2023-07-02',
      { expiresOn: '2022-12-31' },
      '2024-12-31',
    ],
    ['a renewal late, but the next date leaves enough', '2023-06-30', { expiresOn: '2022-12-31' }, '2023-12-31'],
    ['years late', '2026-03-01', { expiresOn: '2022-12-31' }, '2026-12-31'],
    ['years early', '2019-03-01', { dueOn: '2022-12-31' }, '2019-12-31'],
    ['without any date: from completion', '2026-03-10', {}, '2027-03-10'],
  ])('%s', (_name, completedOn, more, expiresOn) => {
    expect(validity(rule('fixed'), completedOn, more).expiresOn).toBe(expiresOn);
  });
});

describe('months', () => {
  it.each([
    ['31 January + 1 month', '2027-01-31', 1, '2027-02-28'],
    ['in a leap year', '2028-01-31', 1, '2028-02-29'],
    ['leap day + 48 months', '2028-02-29', 48, '2032-02-29'],
  ])('%s', (_name, completedOn, activeMonths, expiresOn) => {
    const given = rule('completion', { activeMonths, windowMonths: 0, minActiveMonths: 0 });
    expect(validity(given, completedOn)).toEqual({ expiresOn, windowOpensOn: expiresOn });
  });

  it('clamps the opening of the window too', () => {
    expect(windowOpening({ windowMonths: 1 }, '2027-03-31')).toBe('2027-02-28');
  });
});

describe('recertificationProblem', () => {
  it.each([
    [{}, null],
    [{ windowMonths: 6, minActiveMonths: 6 }, null],
    [{ windowMonths: 0, minActiveMonths: 0 }, null],
    [{ windowMonths: 7 }, 'minActiveBelowWindow'],
    [{ activeMonths: 0, windowMonths: 0, minActiveMonths: 0 }, 'activeNotPositive'],
    [{ activeMonths: -12 }, 'activeNotPositive'],
    [{ activeMonths: 1.5 }, 'notWholeMonths'],
    [{ activeMonths: Number.NaN }, 'notWholeMonths'],
    [{ activeMonths: 601 }, 'notWholeMonths'],
    [{ windowMonths: -1 }, 'notWholeMonths'],
    [{ activeMonths: 6, windowMonths: 6 }, 'windowTooLong'],
  ])('%j: %s', (over, problem) => {
    expect(recertificationProblem(rule('fixed', over))).toBe(problem);
    if (problem) expect(() => validity(rule('fixed', over), '2026-01-01')).toThrow(RangeError);
  });
});

describe('whatever the dates', () => {
  const aDate = fc.integer({ min: 0, max: 12_000 }).map((days) => addDays('2010-01-01', days));
  const aRule = fc
    .record({
      method: fc.constantFrom('completion' as const, 'expiry' as const, 'fixed' as const),
      activeMonths: fc.integer({ min: 1, max: 60 }),
      windowMonths: fc.integer({ min: 0, max: 59 }),
      minActiveMonths: fc.integer({ min: 0, max: 80 }),
    })
    .filter((candidate) => recertificationProblem(candidate) === null);
  const someDates = fc.record({ completedOn: aDate, dueOn: fc.option(aDate), expiresOn: fc.option(aDate) });

  it('a certificate expires after it was earned, and its window opens no later than it expires', () => {
    fc.assert(
      fc.property(aRule, someDates, (given, dates) => {
        const { expiresOn, windowOpensOn } = nextValidity(given, dates);
        expect(expiresOn >= dates.completedOn).toBe(true);
        expect(windowOpensOn <= expiresOn).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('a renewal in the window never makes it expire sooner', () => {
    fc.assert(
      fc.property(aRule, aDate, fc.double({ min: 0, max: 1, noNaN: true }), (given, expiresOn, share) => {
        const opens = windowOpening(given, expiresOn);
        const completedOn = addDays(opens, Math.floor(share * daysBetween(opens, expiresOn)));
        const renewed = nextValidity(given, { completedOn, dueOn: null, expiresOn }).expiresOn;
        // With `completion` a renewal early in a long window may; it counts from the day of completion. Clamping costs days at most.
        if (given.method !== 'completion') expect(renewed >= addDays(expiresOn, -3)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('fixed leaves at least minActive, and never a whole period more', () => {
    fc.assert(
      fc.property(aRule, someDates, (given, dates) => {
        const { expiresOn } = nextValidity({ ...given, method: 'fixed' }, dates);
        const least = addMonths(dates.completedOn, given.minActiveMonths);
        expect(expiresOn >= addDays(least, -3)).toBe(true);
        expect(
          addMonths(expiresOn, -given.activeMonths) <=
            addDays(addMonths(dates.completedOn, Math.max(given.minActiveMonths, 0)), 3),
        ).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('certificationState', () => {
  const certificate = { expiresOn: '2027-04-01', windowOpensOn: '2027-03-01' };
  const begun = { startedAt: new Date('2027-03-02T10:00:00Z') };
  it.each([
    ['nothing yet', null, null, '2027-01-01', null],
    ['given', null, { startedAt: null }, '2027-01-01', 'assigned'],
    ['begun', null, begun, '2027-01-01', 'inProgress'],
    ['the day before the window', certificate, null, '2027-02-28', 'completed'],
    ['the window opens', certificate, null, '2027-03-01', 'due'],
    ['a renewal that was begun is still due', certificate, begun, '2027-03-15', 'due'],
    ['the last day', certificate, null, '2027-04-01', 'due'],
    ['the day after', certificate, begun, '2027-04-02', 'expired'],
    ['one that never expires', { expiresOn: null, windowOpensOn: null }, null, '2099-01-01', 'completed'],
  ])('%s', (_name, held, open, today, state) => {
    expect(certificationState({ certificate: held, open }, today)).toBe(state);
  });
});
