import { describe, expect, it } from '@jest/globals';
import type { Memory } from '@vakwerk/domain/learning/practice/memory';
import { RATINGS, type Rating } from '@vakwerk/domain/learning/practice/rating';
import { addDays } from '@vakwerk/domain/shared/time/calendar';
import fc from 'fast-check';
import { PRACTICE_SETTINGS, PracticeSchedule } from './practice-schedule.js';

const START = '2022-11-29';
const schedule = new PracticeSchedule(PRACTICE_SETTINGS);

describe('when a card returns', () => {
  it('shows before the answer what happens after it', () => {
    const history = fc.array(fc.record({ rating: fc.constantFrom(...RATINGS), late: fc.integer({ min: 0, max: 40 }) }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(history, fc.uuid(), (reviews, seed) => {
        let memory: Memory | null = null;
        let day = START;
        for (const { rating, late } of reviews) {
          day = memory ? addDays(memory.dueOn, late) : day;
          const shown = schedule.preview(memory, day, seed);
          memory = schedule.review(memory, rating, day, seed);
          expect(memory.dueOn).toBe(shown[rating]);
          expect(memory.intervalDays).toBeGreaterThanOrEqual(1);
          expect(memory.intervalDays).toBeLessThanOrEqual(180);
          expect(memory.dueOn).toBe(addDays(day, memory.intervalDays));
        }
      }),
    );
  });

  it('gives a better rating a longer rest', () => {
    const dates = schedule.preview(schedule.review(null, 'good', START, 's'), addDays(START, 2), 's');
    expect(RATINGS.map((rating) => dates[rating])).toEqual(RATINGS.map((rating) => dates[rating]).toSorted());
    expect(new Set(Object.values(dates)).size).toBe(4);
  });

  it('keeps cards apart that were learned together', () => {
    const due = (seed: string) => {
      let memory: Memory | null = null;
      for (const rating of ['good', 'good', 'good'] as Rating[])
        memory = schedule.review(memory, rating, memory?.dueOn ?? START, seed);
      return memory?.intervalDays;
    };
    const intervals = Array.from({ length: 20 }, (_, n) => due(`card ${n}`));
    expect(new Set(intervals).size).toBeGreaterThan(3);
    expect(due('card 1')).toBe(due('card 1'));
  });

  it('may be asked again on the same day', () => {
    const first = schedule.review(null, 'again', START, 's');
    const again = schedule.review(first, 'good', START, 's');
    expect(again).toMatchObject({ reviewedOn: START, reps: 2 });
    expect(again.dueOn > START).toBe(true);
  });
});
