import { describe, expect, it } from '@jest/globals';
import { seededRandom } from '../shared/seeded-random.js';
import { HALF_A_YEAR, intervalCoverage } from './interval-coverage.js';

describe('the interval of an estimate', () => {
  it('holds what a person can do now in 93 to 97 % of cases, for knows and for does', () => {
    const { knows, does } = intervalCoverage(HALF_A_YEAR, 60, seededRandom('half a year'));
    for (const share of [knows, does]) {
      expect(share).toBeGreaterThan(0.93);
      expect(share).toBeLessThan(0.97);
    }
  });

  it('is on the careful side when skills stand still, because forgetting expects them not to', () => {
    const { knows, does } = intervalCoverage({ ...HALF_A_YEAR, drift: 0 }, 30, seededRandom('still'));
    expect(Math.min(knows, does)).toBeGreaterThan(0.95);
  });

  it('would show an estimate that is too sure of itself: skills that leap about', () => {
    const { knows, does } = intervalCoverage({ ...HALF_A_YEAR, drift: 0.3 }, 10, seededRandom('leaps'));
    expect(Math.max(knows, does)).toBeLessThan(0.93);
  });
});
