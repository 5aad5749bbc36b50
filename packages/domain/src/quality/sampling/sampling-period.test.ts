import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { periodsDue, samplingPeriodAt } from './sampling-period.js';

const AMSTERDAM = 'Europe/Amsterdam';
const hours = ({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }) => (endsAt.getTime() - startsAt.getTime()) / 3_600_000;

describe('samplingPeriodAt', () => {
  it.each([
    ['a plain week', '2026-11-18T12:00:00Z', 'week', '2026-11-16', 168],
    ['the week in which the clock goes back', '2026-10-25T12:00:00Z', 'week', '2026-10-19', 169],
    ['the week in which it goes forward', '2027-03-28T00:00:00Z', 'week', '2027-03-22', 167],
    ['late Sunday in UTC is Monday in Amsterdam', '2026-11-22T23:30:00Z', 'week', '2026-11-23', 168],
    ['the week over a new year', '2027-01-02T12:00:00Z', 'week', '2026-12-28', 168],
    ['a month', '2026-11-30T12:00:00Z', 'month', '2026-11-01', 720],
    ['the month in which the clock goes back', '2026-10-01T00:00:00Z', 'month', '2026-10-01', 745],
    ['the last hour of a month in UTC is the next in Amsterdam', '2026-11-30T23:00:00Z', 'month', '2026-12-01', 744],
  ] as const)('%s', (_, instant, length, key, long) => {
    const period = samplingPeriodAt(new Date(instant), length, AMSTERDAM);
    expect([period.key, hours(period)]).toEqual([key, long]);
  });
});

describe('periodsDue', () => {
  const plan = (per: 'week' | 'month') => ({ quota: { per }, timeZone: AMSTERDAM });
  const keys = (per: 'week' | 'month', from: string, now: string) =>
    periodsDue(plan(per), new Date(from), new Date(now)).map(({ key }) => key);

  it.each([
    ['nothing while the period runs', 'week', '2026-11-16T08:00:00Z', '2026-11-22T22:59:59Z', []],
    ['the period as soon as it ended on the local clock', 'week', '2026-11-16T08:00:00Z', '2026-11-22T23:00:00Z', ['2026-11-16']],
    [
      'everything that was missed',
      'week',
      '2026-11-01T23:00:00Z',
      '2026-11-23T08:00:00Z',
      ['2026-11-02', '2026-11-09', '2026-11-16'],
    ],
    ['months', 'month', '2026-09-15T00:00:00Z', '2026-11-23T00:00:00Z', ['2026-09-01', '2026-10-01']],
    ['nothing when the clock was set back', 'week', '2026-11-22T23:00:00Z', '2026-11-20T08:00:00Z', []],
  ] as const)('gives %s', (_, per, from, now, expected) => {
    expect(keys(per, from, now)).toEqual(expected);
  });

  it('draws no period twice and skips none, however often it is asked', () => {
    const minute = fc.integer({ min: Date.UTC(2025, 0) / 60_000, max: Date.UTC(2027, 6) / 60_000 });
    fc.assert(
      fc.property(
        minute,
        fc.array(minute, { maxLength: 6 }),
        fc.constantFrom('week' as const, 'month' as const),
        (start, moments, per) => {
          const asked = [start, ...moments].sort((one, other) => one - other).map((m) => new Date(m * 60_000));
          const [from = new Date(0)] = asked;
          const last = asked.at(-1) ?? from;
          let drawnUntil = from;
          const drawn = asked.flatMap((now) => {
            const due = periodsDue(plan(per), drawnUntil, now);
            drawnUntil = due.at(-1)?.endsAt ?? drawnUntil;
            return due.map(({ key }) => key);
          });
          expect(drawn).toEqual(periodsDue(plan(per), from, last).map(({ key }) => key));
          expect(new Set(drawn).size).toBe(drawn.length);
        },
      ),
    );
  });
});
