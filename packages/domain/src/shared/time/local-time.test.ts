import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { endOfLocalDate, isTimeZone, localDateAt, localDateTimeAt, resolveLocalTime } from './local-time.js';

const AMSTERDAM = 'Europe/Amsterdam';

describe('resolveLocalTime', () => {
  it.each([
    ['an ordinary winter time', '2026-11-23T14:00', AMSTERDAM, '2026-11-23T13:00:00.000Z'],
    ['an ordinary summer time', '2026-07-01T14:00', AMSTERDAM, '2026-07-01T12:00:00.000Z'],
    ['a time that exists twice: the first', '2026-10-25T02:30', AMSTERDAM, '2026-10-25T00:30:00.000Z'],
    ['the hour after it', '2026-10-25T03:00', AMSTERDAM, '2026-10-25T02:00:00.000Z'],
    ['a time that does not exist: moved forward', '2027-03-28T02:30', AMSTERDAM, '2027-03-28T01:30:00.000Z'],
    ['a half-hour gap', '2026-10-04T02:15', 'Australia/Lord_Howe', '2026-10-03T15:45:00.000Z'],
    ['seconds', '2026-11-23T14:00:30', 'UTC', '2026-11-23T14:00:30.000Z'],
  ])('%s', (_name, local, zone, instant) => {
    expect(resolveLocalTime(local, zone).toISOString()).toBe(instant);
  });

  it('reads 03:30 on the wall for the half past two that does not exist', () => {
    expect(localDateTimeAt(resolveLocalTime('2027-03-28T02:30', AMSTERDAM), AMSTERDAM)).toBe('2027-03-28T03:30');
  });

  it.each(['2026-02-30T10:00', '2026-11-23', '2026-11-23T25:00', '2026-11-23T10:00Z', '2026-11-23T10:00+01:00', 'tomorrow'])(
    'refuses %s',
    (local) => {
      expect(() => resolveLocalTime(local, AMSTERDAM)).toThrow(RangeError);
    },
  );

  it('refuses a zone nobody knows', () => {
    expect(() => resolveLocalTime('2026-11-23T10:00', 'Europe/Atlantis')).toThrow(RangeError);
  });

  it('gives back the same wall time, except in the hour that does not exist', () => {
    const minutes = fc.integer({ min: Date.UTC(2020, 0) / 60_000, max: Date.UTC(2040, 0) / 60_000 });
    fc.assert(
      fc.property(minutes, fc.constantFrom(AMSTERDAM, 'America/New_York', 'Asia/Kolkata'), (minute, zone) => {
        const wall = localDateTimeAt(new Date(minute * 60_000), zone);
        expect(localDateTimeAt(resolveLocalTime(wall, zone), zone)).toBe(wall);
        expect(resolveLocalTime(wall, zone).getTime()).toBeLessThanOrEqual(minute * 60_000);
      }),
    );
  });
});

describe('dates in a zone', () => {
  it('is already tomorrow in Amsterdam when it is late in the evening in UTC', () => {
    expect(localDateAt(new Date('2026-11-23T23:30:00Z'), AMSTERDAM)).toBe('2026-11-24');
    expect(localDateAt(new Date('2026-11-23T23:30:00Z'), 'UTC')).toBe('2026-11-23');
  });

  it('ends a date when the next one begins, also on the day the clock changes', () => {
    expect(endOfLocalDate('2026-10-25', AMSTERDAM).toISOString()).toBe('2026-10-25T23:00:00.000Z');
    expect(endOfLocalDate('2026-10-24', AMSTERDAM).toISOString()).toBe('2026-10-24T22:00:00.000Z');
    expect(endOfLocalDate('2026-12-31', AMSTERDAM).toISOString()).toBe('2026-12-31T23:00:00.000Z');
  });

  it('knows which zones exist', () => {
    expect(isTimeZone(AMSTERDAM)).toBe(true);
    expect(isTimeZone('Europe/Atlantis')).toBe(false);
  });
});
