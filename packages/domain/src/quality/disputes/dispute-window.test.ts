import { describe, expect, it } from '@jest/globals';
import { MONDAY_TO_FRIDAY } from '../../shared/time/working-days.js';
import { disputableUntil, reviewDueAt } from './dispute-window.js';

describe('disputableUntil', () => {
  it('ends with the tenth working day after release, in the time zone of the agent', () => {
    // Released on a Monday: the tenth working day is the Monday two weeks on. Amsterdam is one hour ahead of UTC in winter.
    const end = disputableUntil(new Date('2026-01-05T09:00:00Z'), 'Europe/Amsterdam');
    expect(end.getTime()).toBeLessThanOrEqual(Date.parse('2026-01-19T23:00:00Z'));
    expect(end.getTime()).toBeGreaterThanOrEqual(Date.parse('2026-01-19T22:59:00Z'));
  });

  it('counts from the local day: late at night it is already tomorrow for the agent', () => {
    const lateEvening = new Date('2026-01-05T23:30:00Z');
    const difference =
      disputableUntil(lateEvening, 'Europe/Amsterdam', 1).getTime() - disputableUntil(lateEvening, 'UTC', 1).getTime();
    expect(difference).toBe(23 * 60 * 60 * 1000);
  });

  it('skips days the organisation is closed', () => {
    const closed = { ...MONDAY_TO_FRIDAY, closedOn: ['2026-01-06'] };
    const [open, holiday] = [undefined, closed].map((calendar) =>
      disputableUntil(new Date('2026-01-05T09:00:00Z'), 'UTC', 1, calendar).getTime(),
    );
    expect((holiday ?? 0) - (open ?? 0)).toBe(24 * 60 * 60 * 1000);
  });
});

describe('reviewDueAt', () => {
  it('is five working days later: a dispute of Thursday is due the next Thursday', () => {
    const due = reviewDueAt(new Date('2026-01-08T09:00:00Z'), 'UTC');
    expect(due.toISOString().slice(0, 13)).toMatch(/2026-01-(15T23|16T00)/);
  });
});
