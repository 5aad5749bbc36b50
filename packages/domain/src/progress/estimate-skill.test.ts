import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { betaInterval } from '../shared/statistics/beta-quantile.js';
import { addWeeks, isoWeekAt, weeksBetween } from '../shared/time/iso-week.js';
import { estimateKnowsAndDoes, estimateSkill, forgettingWeight } from './estimate-skill.js';
import type { Observation } from './observation.js';
import { rollUp } from './week-rollup.js';

const ZONE = 'Europe/Amsterdam';
const NOW = new Date('2026-11-23T12:00:00Z');
const THIS_WEEK = '2026-11-23';

const observation: fc.Arbitrary<Observation> = fc.record({
  personId: fc.constant('anja'),
  skillId: fc.constant('ask'),
  source: fc.constant('call' as const),
  ratio: fc.constantFrom(0, 0.25, 0.5, 1),
  observedAt: fc.integer({ min: 0, max: 300 * 24 * 60 }).map((minutes) => new Date(NOW.getTime() - minutes * 60_000)),
});

describe('forgettingWeight', () => {
  it('halves every sixty days', () => {
    expect(forgettingWeight(0)).toBe(1);
    expect(forgettingWeight(60 / 7)).toBeCloseTo(0.5, 12);
    expect(forgettingWeight(26)).toBeCloseTo(0.5 ** (182 / 60), 12);
  });
});

describe('estimateSkill', () => {
  it('is the prior without observations', () => {
    const estimate = estimateSkill([], THIS_WEEK, { a: 17, b: 3 });
    expect(estimate).toEqual({ mean: 0.85, ...betaInterval(17, 3), n: 0, lastSeenWeek: null });
  });

  it('is the plain posterior for observations of this week: 3 of 5 with prior (17, 3) is 0.80', () => {
    const estimate = estimateSkill([{ week: THIS_WEEK, n: 5, sum: 3 }], THIS_WEEK, { a: 17, b: 3 });
    expect(estimate.mean).toBeCloseTo(0.8, 12);
    expect(estimate).toMatchObject({ ...betaInterval(20, 5), n: 5, lastSeenWeek: THIS_WEEK });
  });

  it('lets old observations fade but counts them', () => {
    const rows = [
      { week: '2026-06-08', n: 4, sum: 0 },
      { week: THIS_WEEK, n: 4, sum: 4 },
    ];
    const w = 0.5 ** ((7 * 24) / 60);
    const estimate = estimateSkill(rows, THIS_WEEK);
    expect(estimate.mean).toBeCloseTo((1 + 4) / (2 + 4 + 4 * w), 12);
    expect(estimate.n).toBe(8);
    expect(estimate.lastSeenWeek).toBe(THIS_WEEK);
  });

  it('does not know weeks that are still to come', () => {
    const row = { week: THIS_WEEK, n: 3, sum: 3 };
    expect(estimateSkill([row, { week: addWeeks(THIS_WEEK, 1), n: 9, sum: 0 }], THIS_WEEK)).toEqual(
      estimateSkill([row], THIS_WEEK),
    );
  });

  it('says the same from week rollups as from the raw observations one by one', () => {
    fc.assert(
      fc.property(fc.array(observation, { maxLength: 60 }), (observations) => {
        let a = 2;
        let b = 1;
        for (const { ratio, observedAt } of observations) {
          const days = 7 * weeksBetween(isoWeekAt(observedAt, ZONE), THIS_WEEK);
          a += 0.5 ** (days / 60) * ratio;
          b += 0.5 ** (days / 60) * (1 - ratio);
        }
        const estimate = estimateSkill(rollUp(observations, ZONE), THIS_WEEK, { a: 2, b: 1 });
        expect(estimate.n).toBe(observations.length);
        expect(estimate.mean).toBeCloseTo(a / (a + b), 9);
        expect(estimate.low).toBeCloseTo(betaInterval(a, b).low, 7);
        expect(estimate.high).toBeCloseTo(betaInterval(a, b).high, 7);
        expect(estimate.low).toBeLessThan(estimate.mean);
        expect(estimate.high).toBeGreaterThan(estimate.mean);
      }),
    );
  });
});

describe('estimateKnowsAndDoes', () => {
  it('never blends questions with calls, and leaves sign-offs out of both', () => {
    const rows = [
      { source: 'quiz' as const, week: THIS_WEEK, n: 6, sum: 6 },
      { source: 'practice' as const, week: THIS_WEEK, n: 4, sum: 3 },
      { source: 'call' as const, week: THIS_WEEK, n: 7, sum: 2 },
      { source: 'signOff' as const, week: THIS_WEEK, n: 1, sum: 1 },
    ];
    const { knows, does } = estimateKnowsAndDoes(rows, THIS_WEEK, { knows: { a: 1, b: 1 }, does: { a: 2, b: 2 } });
    expect(knows.n).toBe(10);
    expect(knows.mean).toBeCloseTo(10 / 12, 12);
    expect(does.n).toBe(7);
    expect(does.mean).toBeCloseTo(4 / 11, 12);
  });
});
