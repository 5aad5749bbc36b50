import { describe, expect, it } from '@jest/globals';
import { nextDigestAt } from './digest-moment.js';

const next = (now: string, rhythm: 'daily' | 'weekly' | 'off', at: string, weekday = 1) =>
  nextDigestAt(new Date(now), { rhythm, at, weekday }, 'Europe/Amsterdam')?.toISOString() ?? null;

describe('nextDigestAt', () => {
  it.each<[string, string | null, string | null]>([
    ['later today', next('2026-11-24T10:00:00Z', 'daily', '16:30'), '2026-11-24T15:30:00.000Z'],
    ['tomorrow, when today’s has been', next('2026-11-24T15:30:00Z', 'daily', '16:30'), '2026-11-25T15:30:00.000Z'],
    ['next Monday', next('2026-11-24T10:00:00Z', 'weekly', '08:00'), '2026-11-30T07:00:00.000Z'],
    ['a week on, on the day itself after its hour', next('2026-11-30T07:00:00Z', 'weekly', '08:00'), '2026-12-07T07:00:00.000Z'],
    [
      'the same hour on the wall over the change of clocks',
      next('2026-10-24T15:00:00Z', 'daily', '08:00'),
      '2026-10-25T07:00:00.000Z',
    ],
    ['02:30 that exists twice: the first', next('2026-10-24T22:00:00Z', 'daily', '02:30'), '2026-10-25T00:30:00.000Z'],
    ['and not the second one too', next('2026-10-25T00:30:00Z', 'daily', '02:30'), '2026-10-26T01:30:00.000Z'],
    ['02:30 that does not exist: 03:30', next('2027-03-28T00:00:00Z', 'daily', '02:30'), '2027-03-28T01:30:00.000Z'],
    ['who wants none gets none', next('2026-11-24T10:00:00Z', 'off', '08:00'), null],
  ])('%s', (_name, moment, expected) => expect(moment).toBe(expected));

  it('a day that is no day is a mistake', () => {
    expect(() => next('2026-11-24T10:00:00Z', 'weekly', '08:00', 9)).toThrow(RangeError);
  });
});
