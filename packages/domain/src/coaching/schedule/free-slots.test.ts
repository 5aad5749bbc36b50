import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dutchHolidays } from '../../shared/time/dutch-holidays.js';
import { type BusyTime, freeSlots, isThere, type PersonCalendar } from './free-slots.js';
import { OFFICE_WEEK, type WorkingWeek, workingWeek } from './working-week.js';

const busy = (from: string, to: string): BusyTime => ({ startsAt: new Date(from), endsAt: new Date(to) });
const calendar = (over: Partial<PersonCalendar> = {}): PersonCalendar => ({
  timeZone: 'Europe/Amsterdam',
  week: OFFICE_WEEK,
  closedOn: [2026, 2027].flatMap((year) => dutchHolidays(year)),
  away: [],
  busy: [],
  ...over,
});
const first = (now: string, own: PersonCalendar, ...others: PersonCalendar[]) =>
  freeSlots(new Date(now), [own, ...others], { durationMinutes: 30, count: 1, mostPerDay: 2 })[0]?.startsAtLocal;

describe('moments at which both are free', () => {
  it.each([
    ['later the same day', '2026-11-23T10:10:00Z', calendar(), '2026-11-23T11:30'],
    ['a slot that begins now is too late', '2026-11-23T10:30:00Z', calendar(), '2026-11-23T12:00'],
    ['before opening', '2026-11-23T05:00:00Z', calendar(), '2026-11-23T09:00'],
    ['after the last slot that fits', '2026-11-23T15:30:00Z', calendar(), '2026-11-24T09:00'],
    ['on Friday evening', '2026-11-27T18:00:00Z', calendar(), '2026-11-30T09:00'],
    [
      'around what is planned',
      '2026-11-23T05:00:00Z',
      calendar({ busy: [busy('2026-11-23T08:15:00Z', '2026-11-23T09:00:00Z')] }),
      '2026-11-23T10:00',
    ],
    ['over the weekend the clock changes', '2026-10-23T16:00:00Z', calendar(), '2026-10-26T09:00'],
    ['Christmas and the weekend after it', '2026-12-24T16:30:00Z', calendar(), '2026-12-28T09:00'],
    [
      'after own days off',
      '2026-11-23T05:00:00Z',
      calendar({ away: [{ fromOn: '2026-11-20', untilOn: '2026-11-24' }] }),
      '2026-11-25T09:00',
    ],
  ])('%s', (_name, now, own, expected) => {
    expect(first(now, own)).toBe(expected);
  });

  it('asks nobody outside their own week, on their own clock', () => {
    const evenings = workingWeek([{ weekday: 3, from: '16:00', until: '24:00' }]);
    if (!evenings.ok) throw new Error(evenings.error);
    expect(first('2026-11-23T05:00:00Z', calendar(), calendar({ week: evenings.value }))).toBe('2026-11-25T16:00');
    // Nine o'clock in London is ten in Amsterdam.
    expect(first('2026-11-23T05:00:00Z', calendar(), calendar({ timeZone: 'Europe/London' }))).toBe('2026-11-23T10:00');
    expect(first('2026-11-23T05:00:00Z', calendar(), calendar({ week: [] }))).toBeUndefined();
  });

  it('gives a choice of days', () => {
    const slots = freeSlots(new Date('2026-11-23T05:00:00Z'), [calendar()], { durationMinutes: 60, count: 5, mostPerDay: 2 });
    expect(slots.map(({ startsAtLocal }) => startsAtLocal)).toEqual([
      '2026-11-23T09:00',
      '2026-11-23T10:00',
      '2026-11-24T09:00',
      '2026-11-24T10:00',
      '2026-11-25T09:00',
    ]);
  });

  it('finds nothing when every day is full, or the conversation is longer than the day', () => {
    const now = new Date('2026-11-23T05:00:00Z');
    const wish = { count: 3, mostPerDay: 2 };
    const full = calendar({ busy: [busy('2026-11-01T00:00:00Z', '2027-11-01T00:00:00Z')] });
    expect(freeSlots(now, [full], { ...wish, durationMinutes: 30 })).toEqual([]);
    expect(freeSlots(now, [calendar()], { ...wish, durationMinutes: 481 })).toEqual([]);
  });

  it('is always in the future, free for both and inside the week of both', () => {
    const NOW = new Date('2026-10-20T10:00:00Z');
    const minute = fc.integer({ min: 0, max: 20 * 24 * 60 });
    const block = fc.record({ from: minute, length: fc.integer({ min: 1, max: 600 }) }).map(({ from, length }) => ({
      startsAt: new Date(NOW.getTime() + from * 60_000),
      endsAt: new Date(NOW.getTime() + (from + length) * 60_000),
    }));
    const zone = fc.constantFrom('Europe/Amsterdam', 'Europe/Lisbon', 'Asia/Kolkata', 'America/New_York');
    const someone = fc.record({ timeZone: zone, busy: fc.array(block, { maxLength: 10 }) }).map((over) => calendar(over));
    fc.assert(
      fc.property(minute, someone, someone, fc.integer({ min: 5, max: 120 }), (offset, own, other, durationMinutes) => {
        const now = new Date(NOW.getTime() + offset * 60_000);
        const slots = freeSlots(now, [own, other], { durationMinutes, count: 3, mostPerDay: 2 });
        for (const slot of slots) {
          expect(slot.startsAt > now).toBe(true);
          expect([own, other].every((each) => isThere(slot, each))).toBe(true);
          for (const taken of [...own.busy, ...other.busy])
            expect(slot.endsAt <= taken.startsAt || taken.endsAt <= slot.startsAt).toBe(true);
        }
      }),
    );
  });
});

describe('a working week', () => {
  const stretch = (weekday: number, from: string, until: string) => ({ weekday, from, until });
  it('is put in order', () => {
    const given = [stretch(2, '13:00', '17:00'), stretch(1, '09:00', '12:00'), stretch(2, '09:00', '12:00')];
    expect(workingWeek(given)).toEqual({ ok: true, value: [given[1], given[2], given[0]] });
  });

  it.each<[string, WorkingWeek, string]>([
    ['an eighth day', [stretch(8, '09:00', '10:00')], 'notATime'],
    ['quarter past 25', [stretch(1, '25:15', '26:00')], 'notATime'],
    ['midnight as a start', [stretch(1, '24:00', '24:00')], 'notATime'],
    ['an evening that ends in the morning', [stretch(1, '22:00', '06:00')], 'endsBeforeItBegins'],
    ['two at the same time', [stretch(1, '09:00', '12:00'), stretch(1, '11:59', '13:00')], 'stretchesOverlap'],
    ['a timetable', Array.from({ length: 29 }, (_, n) => stretch(1, `00:${10 + n}`, `00:${11 + n}`)), 'tooManyStretches'],
  ])('refuses %s', (_name, week, error) => {
    expect(workingWeek(week)).toEqual({ ok: false, error });
  });
});
