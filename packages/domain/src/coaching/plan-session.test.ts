import { describe, expect, it } from '@jest/globals';
import { planSession } from './plan-session.js';

const AMSTERDAM = 'Europe/Amsterdam';
const NOW = new Date('2026-10-20T10:00:00Z');

describe('planSession', () => {
  const plan = (localDateTime: string, over = {}) =>
    planSession({ localDateTime, timeZone: AMSTERDAM, durationMinutes: 20, ...over }, NOW);

  it.each([
    ['an ordinary time', '2026-11-24T14:00', '2026-11-24T14:00', '2026-11-24T13:00:00.000Z', '2026-11-24T13:20:00.000Z'],
    [
      'a time that exists twice is the first',
      '2026-10-25T02:30',
      '2026-10-25T02:30',
      '2026-10-25T00:30:00.000Z',
      '2026-10-25T00:50:00.000Z',
    ],
    [
      'a time that does not exist moves forward',
      '2027-03-28T02:30',
      '2027-03-28T03:30',
      '2027-03-28T01:30:00.000Z',
      '2027-03-28T01:50:00.000Z',
    ],
  ])('%s', (_name, wish, startsAtLocal, startsAt, endsAt) => {
    expect(plan(wish)).toEqual({
      ok: true,
      value: { startsAtLocal, timeZone: AMSTERDAM, startsAt: new Date(startsAt), endsAt: new Date(endsAt) },
    });
  });

  it.each([
    ['the past', '2026-10-20T11:59', {}, 'timeInPast'],
    ['this very moment', '2026-10-20T12:00', {}, 'timeInPast'],
    ['a date that does not exist', '2026-11-31T12:00', {}, 'notALocalTime'],
    ['words', 'tomorrow at two', {}, 'notALocalTime'],
    ['an unknown zone', '2026-11-24T14:00', { timeZone: 'Europe/Atlantis' }, 'unknownTimeZone'],
    ['no time at all', '2026-11-24T14:00', { durationMinutes: 0 }, 'durationOutOfRange'],
    ['half minutes', '2026-11-24T14:00', { durationMinutes: 20.5 }, 'durationOutOfRange'],
    ['a whole day', '2026-11-24T14:00', { durationMinutes: 480 }, 'durationOutOfRange'],
  ])('refuses %s', (_name, wish, over, error) => {
    expect(plan(wish, over)).toEqual({ ok: false, error });
  });
});
