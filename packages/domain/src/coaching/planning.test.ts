import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MONDAY_TO_FRIDAY } from '../shared/time/working-days.js';
import { type BusyTime, nextWorkingSlot } from './next-working-slot.js';
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

describe('nextWorkingSlot', () => {
  const hours = { timeZone: AMSTERDAM, calendar: MONDAY_TO_FRIDAY, opensAt: '09:00', closesAt: '17:00', stepMinutes: 30 };
  const busy = (from: string, to: string): BusyTime => ({ startsAt: new Date(from), endsAt: new Date(to) });

  it.each([
    ['later the same day', '2026-11-23T10:10:00Z', [], '2026-11-23T11:30'],
    ['a slot that begins now is too late', '2026-11-23T10:30:00Z', [], '2026-11-23T12:00'],
    ['before opening', '2026-11-23T05:00:00Z', [], '2026-11-23T09:00'],
    ['after the last slot that fits', '2026-11-23T15:30:00Z', [], '2026-11-24T09:00'],
    ['on Friday evening', '2026-11-27T18:00:00Z', [], '2026-11-30T09:00'],
    [
      'around what is planned',
      '2026-11-23T05:00:00Z',
      [busy('2026-11-23T08:15:00Z', '2026-11-23T09:00:00Z')],
      '2026-11-23T10:00',
    ],
    ['over the weekend the clock changes', '2026-10-23T16:00:00Z', [], '2026-10-26T09:00'],
  ])('%s', (_name, now, planned, expected) => {
    expect(nextWorkingSlot(new Date(now), 30, hours, planned)?.startsAtLocal).toBe(expected);
  });

  it('finds nothing when every day is full, or the session is longer than the day', () => {
    expect(nextWorkingSlot(NOW, 30, hours, [busy('2026-10-01T00:00:00Z', '2027-10-01T00:00:00Z')])).toBeNull();
    expect(nextWorkingSlot(NOW, 481, hours, [])).toBeNull();
  });

  it('is always in the future, free and inside working hours', () => {
    const minute = fc.integer({ min: 0, max: 20 * 24 * 60 });
    const block = fc.record({ from: minute, length: fc.integer({ min: 1, max: 600 }) }).map(({ from, length }) => ({
      startsAt: new Date(NOW.getTime() + from * 60_000),
      endsAt: new Date(NOW.getTime() + (from + length) * 60_000),
    }));
    fc.assert(
      fc.property(minute, fc.array(block, { maxLength: 20 }), fc.integer({ min: 5, max: 120 }), (offset, blocks, length) => {
        const now = new Date(NOW.getTime() + offset * 60_000);
        const slot = nextWorkingSlot(now, length, hours, blocks);
        if (slot === null) throw new Error('sixty days cannot be full here');
        expect(slot.startsAt > now).toBe(true);
        expect(blocks.some((other) => other.startsAt < slot.endsAt && slot.startsAt < other.endsAt)).toBe(false);
        const time = slot.startsAtLocal.slice(11);
        expect(time >= '09:00' && time < '17:00').toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});
