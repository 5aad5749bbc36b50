import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { deliverAt, type QuietTimes } from './deliver-at.js';
import { MESSAGE_KINDS } from './message-kind.js';

const ZONE = 'Europe/Amsterdam';
const QUIET: QuietTimes = {
  quiet: { from: '21:00', to: '07:30' },
  peak: { from: '09:00', to: '11:00' },
  peakDays: [1, 2, 3, 4, 5],
};
const at = (instant: string, quiet = QUIET, kind: Parameters<typeof deliverAt>[0] = 'evaluationReleased', startsAt?: string) =>
  deliverAt(kind, new Date(instant), quiet, ZONE, startsAt ? new Date(startsAt) : null).toISOString();

describe('deliverAt', () => {
  it.each<[string, string, string]>([
    ['in the afternoon: now', '2026-11-24T14:00:00Z', '2026-11-24T14:00:00.000Z'],
    ['late in the evening: the next morning', '2026-11-24T21:15:00Z', '2026-11-25T06:30:00.000Z'],
    ['before dawn: the same morning', '2026-11-24T03:00:00Z', '2026-11-24T06:30:00.000Z'],
    ['the first minute of quiet', '2026-11-24T20:00:00Z', '2026-11-25T06:30:00.000Z'],
    ['the first minute after it', '2026-11-24T06:30:00Z', '2026-11-24T06:30:00.000Z'],
    ['in the peak: when it is over', '2026-11-24T08:30:00Z', '2026-11-24T10:00:00.000Z'],
    ['that hour on a Saturday: now', '2026-11-28T08:30:00Z', '2026-11-28T08:30:00.000Z'],
    ['the night that has 25 hours', '2026-10-24T20:00:00Z', '2026-10-25T06:30:00.000Z'],
    ['the night that has 23 hours', '2027-03-27T21:00:00Z', '2027-03-28T05:30:00.000Z'],
  ])('%s', (_name, instant, expected) => expect(at(instant)).toBe(expected));

  it.each<[string, string, string, string]>([
    ['autumn: 02:30 exists twice, the first is meant', '2026-10-25T00:00:00Z', '02:30', '2026-10-25T00:30:00.000Z'],
    ['spring: 02:30 does not exist, 03:30 is meant', '2027-03-28T00:45:00Z', '02:30', '2027-03-28T01:30:00.000Z'],
  ])('quiet until half past two: %s', (_name, instant, to, expected) =>
    expect(at(instant, { ...QUIET, quiet: { from: '21:00', to } })).toBe(expected),
  );

  it('goes from quiet straight into a peak, and on', () => {
    expect(at('2026-11-24T05:00:00Z', { ...QUIET, peak: { from: '07:00', to: '10:00' } })).toBe('2026-11-24T09:00:00.000Z');
  });

  it('an overnight peak belongs to the day it began on', () => {
    const nights = { ...QUIET, quiet: null, peak: { from: '22:00', to: '02:00' }, peakDays: [5] };
    expect(at('2026-11-28T00:00:00Z', nights)).toBe('2026-11-28T01:00:00.000Z'); // Saturday, one in the morning
    expect(at('2026-11-28T22:00:00Z', nights)).toBe('2026-11-28T22:00:00.000Z'); // Saturday evening
  });

  it('what is never welcome comes at once: there is no better moment', () => {
    const never = {
      quiet: { from: '12:00', to: '00:00' },
      peak: { from: '00:00', to: '12:00' },
      peakDays: [1, 2, 3, 4, 5, 6, 7],
    };
    expect(at('2026-11-24T14:00:00Z', never)).toBe('2026-11-24T14:00:00.000Z');
  });

  it('an hour before the session it is never moved, and a day before only while it still helps', () => {
    const night = '2026-11-24T22:00:00Z';
    expect(at(night, QUIET, 'coachingSessionInAnHour', '2026-11-24T23:00:00Z')).toBe('2026-11-24T22:00:00.000Z');
    expect(at(night, QUIET, 'coachingSessionInADay', '2026-11-25T22:00:00Z')).toBe('2026-11-25T06:30:00.000Z');
    expect(at(night, QUIET, 'sessionCancellation', '2026-11-25T07:00:00Z')).toBe('2026-11-24T22:00:00.000Z');
    expect(at(night, QUIET, 'sessionCancellation', '2026-11-25T07:30:00Z')).toBe('2026-11-25T06:30:00.000Z');
    expect(at(night, QUIET, 'personInvitation')).toBe('2026-11-24T22:00:00.000Z');
  });

  it('never moves anything back, nor more than a week on, whatever the hours', () => {
    const clock = fc
      .integer({ min: 0, max: 1439 })
      .map((m) => `${String(Math.trunc(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`);
    const stretch = fc.option(fc.record({ from: clock, to: clock }));
    const times = fc.record({ quiet: stretch, peak: stretch, peakDays: fc.uniqueArray(fc.integer({ min: 1, max: 7 })) });
    const moment = fc.date({ min: new Date('2026-01-01'), max: new Date('2028-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(fc.constantFrom(...MESSAGE_KINDS), moment, times, (kind, now, quiet) => {
        const moved = deliverAt(kind, now, quiet, ZONE);
        expect(moved.getTime()).toBeGreaterThanOrEqual(now.getTime());
        expect(moved.getTime() - now.getTime()).toBeLessThan(7 * 86_400_000);
        // Where it goes is a moment it may stay at, or it stayed where it was.
        expect(deliverAt(kind, moved, quiet, ZONE).getTime() === moved.getTime() || moved.getTime() === now.getTime()).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
