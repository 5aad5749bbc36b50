import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../shared/time/calendar.js';
import { type ScheduledCard, spreadDue } from './spread-due.js';

const TODAY = '2026-11-23';
const card = (id: string, daysFromToday: number, intervalDays = 10): ScheduledCard => ({
  id,
  dueOn: addDays(TODAY, daysFromToday),
  intervalDays,
});
const plan = (cards: readonly ScheduledCard[], options = {}) =>
  [...spreadDue(cards, TODAY, options)].map(([id, day]) => `${id} ${day.slice(5)}`);

describe('spreading what is due', () => {
  it('leaves a plan alone that fits', () => {
    expect(plan([card('b', 2), card('a', 0), card('c', 2)])).toEqual(['a 11-23', 'b 11-25', 'c 11-25']);
  });

  it('takes what is most forgotten for its interval first', () => {
    expect(plan([card('long', -9, 100), card('short', -3, 2), card('due', 0, 1)], { perDay: 1 })).toEqual([
      'short 11-23',
      'long 11-24',
      'due 11-25',
    ]);
  });

  it('moves what does not fit to the days after, and what was due there behind it', () => {
    const late = ['a', 'b', 'c'].map((id) => card(id, -20));
    expect(plan([...late, card('tomorrow', 1)], { perDay: 2 })).toEqual(['a 11-23', 'b 11-23', 'c 11-24', 'tomorrow 11-24']);
  });

  it('gives today no more than what is left of it', () => {
    expect(plan([card('a', 0), card('b', 0)], { perDay: 2, alreadyToday: 1 })).toEqual(['a 11-23', 'b 11-24']);
    expect(plan([card('a', 0)], { perDay: 5, alreadyToday: 5 })).toEqual(['a 11-24']);
    expect(plan([card('a', 0)], { perDay: 5, alreadyToday: 9 })).toEqual(['a 11-24']);
  });

  it('refuses a day that holds nothing', () => {
    expect(() => spreadDue([], TODAY, { perDay: 0 })).toThrow(RangeError);
  });

  const cards = fc.uniqueArray(
    fc.record({ id: fc.uuid(), days: fc.integer({ min: -60, max: 60 }), intervalDays: fc.integer({ min: 1, max: 180 }) }),
    { selector: ({ id }) => id, maxLength: 80 },
  );
  const some = cards.map((list) => list.map(({ id, days, intervalDays }) => card(id, days, intervalDays)));

  it('asks every card, never early, never on a day that is full, and never leaves room while something waits', () => {
    fc.assert(
      fc.property(some, fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 6 }), (list, perDay, alreadyToday) => {
        const days = spreadDue(list, TODAY, { perDay, alreadyToday });
        expect(days.size).toBe(list.length);
        const perDate = new Map<string, number>();
        for (const { id, dueOn } of list) {
          const day = days.get(id) as string;
          expect(day >= dueOn && day >= TODAY).toBe(true);
          perDate.set(day, (perDate.get(day) ?? 0) + 1);
        }
        for (const [day, count] of perDate) {
          expect(count).toBeLessThanOrEqual(day === TODAY ? Math.max(0, perDay - alreadyToday) : perDay);
          // Every card that had to wait for this day found all the days between full.
          for (const { id, dueOn } of list) {
            if (days.get(id) !== day) continue;
            for (let before = dueOn < TODAY ? TODAY : dueOn; before < day; before = addDays(before, 1))
              expect(perDate.get(before) ?? 0).toBe(before === TODAY ? Math.max(0, perDay - alreadyToday) : perDay);
          }
        }
      }),
    );
  });

  it('does not depend on the order in which cards are given', () => {
    fc.assert(
      fc.property(some, (list) => {
        expect([...spreadDue(list.toReversed(), TODAY)]).toEqual([...spreadDue(list, TODAY)]);
      }),
    );
  });
});
