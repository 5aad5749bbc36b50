import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { shrunkMean, shrunkRate } from './shrinkage.js';

describe('shrunkRate', () => {
  it.each([
    [3, 5, 0.8],
    [5, 5, 0.88],
    [0, 0, 0.85],
  ])('with prior (17, 3), %d of %d becomes %d', (successes, n, expected) => {
    expect(shrunkRate(successes, n, { a: 17, b: 3 })).toBeCloseTo(expected, 12);
  });

  it('always lies between the group and the own rate', () => {
    const positive = fc.double({ min: 0.1, max: 100, noNaN: true });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        positive,
        positive,
        (n, own, a, b) => {
          const rate = shrunkRate(own * n, n, { a, b });
          const group = a / (a + b);
          expect(rate).toBeGreaterThanOrEqual(Math.min(own, group) - 1e-12);
          expect(rate).toBeLessThanOrEqual(Math.max(own, group) + 1e-12);
        },
      ),
    );
  });
});

describe('shrunkMean', () => {
  it('believes 36 % of the distance after five calls with τ 5 and σ 15', () => {
    const { mean, reliability } = shrunkMean(60, 5, { groupMean: 80, betweenSd: 5, withinSd: 15 });
    expect(reliability).toBeCloseTo(0.357143, 6);
    expect(mean).toBeCloseTo(80 - 20 * 0.357143, 4);
  });

  it('is the group mean without observations, and the own mean without noise', () => {
    expect(shrunkMean(Number.NaN, 0, { groupMean: 80, betweenSd: 5, withinSd: 15 })).toEqual({ mean: 80, reliability: 0 });
    expect(shrunkMean(60, 3, { groupMean: 80, betweenSd: 5, withinSd: 0 })).toEqual({ mean: 60, reliability: 1 });
  });

  it('is believed more with every observation', () => {
    const prior = { groupMean: 80, betweenSd: 5, withinSd: 15 };
    const believed = [1, 5, 20, 100].map((n) => shrunkMean(60, n, prior).reliability);
    expect(believed).toEqual([...believed].sort((x, y) => x - y));
  });
});
