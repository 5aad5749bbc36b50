import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addWeeks } from '../shared/time/iso-week.js';
import { estimateSkill } from './estimate-skill.js';
import { followUpOf, type Newcomer, reachedInWeek, timeToProficiency } from './time-to-proficiency.js';

const HIRED = '2026-01-05';
const week = (after: number) => addWeeks(HIRED, after);
const LEVEL = { threshold: 0.6, prior: { a: 1, b: 1 } };
const NOW = week(30);
const good = (...after: number[]) => after.map((each) => ({ week: week(each), n: 4, sum: 4 }));
const poor = (...after: number[]) => after.map((each) => ({ week: week(each), n: 4, sum: 0 }));
const newcomer = (weeks: Newcomer['weeks'], leftWeek: string | null = null): Newcomer => ({ hiredWeek: HIRED, leftWeek, weeks });

describe('reaching a level', () => {
  it('is the first of three weeks in a row in which the whole interval is there', () => {
    // 4 of 4 leaves n under five; from the second week on the lower end is .66 and more.
    expect(estimateSkill(good(2, 4), week(4)).low).toBeGreaterThan(0.6);
    expect(reachedInWeek(good(2, 4, 9, 10), LEVEL)).toBe(week(4));
    expect(reachedInWeek(good(2, 4, 9), LEVEL)).toBeNull();
  });

  it('starts again after a week that is not', () => {
    expect(reachedInWeek([...good(1, 2, 3), ...poor(4), ...good(5, 6, 7, 8, 9, 10)], LEVEL)).not.toBe(week(2));
  });

  it('passes over weeks without calls, and takes several sources of one week together', () => {
    expect(reachedInWeek([...good(2, 4, 9, 10), { week: week(5), n: 0, sum: 0 }], LEVEL)).toBe(week(4));
  });

  it('never comes earlier with a higher level', () => {
    const rows = fc.array(fc.record({ week: fc.nat(20).map(week), n: fc.constant(3), sum: fc.integer({ min: 0, max: 3 }) }), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(rows, fc.double({ min: 0.3, max: 0.8, noNaN: true }), (weeks, threshold) => {
        const lower = reachedInWeek(weeks, { ...LEVEL, threshold });
        const higher = reachedInWeek(weeks, { ...LEVEL, threshold: threshold + 0.1 });
        if (higher !== null) expect(lower !== null && lower <= higher).toBe(true);
      }),
    );
  });
});

describe('how long somebody was followed', () => {
  it.each([
    ['there', newcomer(good(2, 4, 9, 10)), { time: 4, ending: 'event' }],
    ['there, and left later', newcomer(good(2, 4, 9, 10), week(20)), { time: 4, ending: 'event' }],
    ['left before', newcomer(poor(2, 4), week(6)), { time: 6, ending: 'competing' }],
    ['still on the way', newcomer(poor(2, 4)), { time: 30, ending: 'censored' }],
    ['never heard', newcomer([]), { time: 30, ending: 'censored' }],
  ] as const)('%s', (_, person, followUp) => {
    expect(followUpOf(person, LEVEL, NOW)).toEqual(followUp);
  });
});

describe('a cohort', () => {
  const five = [
    newcomer(good(2, 4, 9, 10)),
    newcomer(good(4, 6, 9, 10)),
    newcomer(good(4, 8, 9, 10)),
    newcomer(poor(2, 4), week(5)),
    newcomer(poor(2, 4)),
  ];

  it('is a curve of who is there, with leavers in the way and the rest still going', () => {
    const found = timeToProficiency(five, LEVEL, NOW);
    expect(found).toMatchObject({ kind: 'curve', people: 5, reached: 3, left: 1, going: 1, median: { time: 8 } });
    expect(found.kind === 'curve' && found.curve.map(({ time, value }) => [time, Math.round(value * 1000) / 1000])).toEqual([
      [4, 0.2],
      [6, 0.4],
      [8, 0.6],
    ]);
  });

  it('says nothing about four people', () => {
    expect(timeToProficiency(five.slice(1), LEVEL, NOW)).toEqual({ kind: 'tooFewPeople', fewestPeople: 5 });
  });

  it('has no median when half of them will never come there', () => {
    const found = timeToProficiency([...five.slice(3), ...five.slice(3), ...five.slice(0, 1)], LEVEL, NOW);
    expect(found).toMatchObject({ kind: 'curve', median: { time: null } });
  });
});
