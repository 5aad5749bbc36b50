import { describe, expect, it } from '@jest/globals';
import { seededRandom } from '../seeded-random.js';
import { meanInterval, studentQuantile } from './mean-interval.js';

describe('studentQuantile', () => {
  it.each([
    [0.975, 1, 12.7062],
    [0.975, 4, 2.776445],
    [0.975, 9, 2.262157],
    [0.95, 10, 1.812461],
    [0.975, 30, 2.042272],
    [0.5, 7, 0],
  ])('at %d with %d degrees of freedom is %d', (p, df, expected) => {
    expect(studentQuantile(p, df)).toBeCloseTo(expected, 4);
  });

  it('refuses the lower half', () => {
    expect(() => studentQuantile(0.2, 5)).toThrow(RangeError);
  });
});

describe('meanInterval', () => {
  it('works out by hand: 1, 2, 3', () => {
    // s = 1, t(2) = 4.302653, half = 4.302653/√3 = 2.484138
    const found = meanInterval([1, 2, 3]);
    expect(found?.n).toBe(3);
    expect(found?.low).toBeCloseTo(2 - 2.484138, 5);
    expect(found?.high).toBeCloseTo(2 + 2.484138, 5);
  });

  it('is silent about fewer than two values', () => {
    expect(meanInterval([])).toBeNull();
    expect(meanInterval([4])).toBeNull();
  });

  it('covers the truth in 93 to 97 % of samples of six', () => {
    const random = seededRandom('student');
    const hits = Array.from({ length: 3000 }, () => meanInterval(Array.from({ length: 6 }, () => random.normal(0, 2))));
    const share = hits.filter((found) => found && found.low <= 0 && found.high >= 0).length / hits.length;
    expect(share).toBeGreaterThan(0.93);
    expect(share).toBeLessThan(0.97);
  });
});
