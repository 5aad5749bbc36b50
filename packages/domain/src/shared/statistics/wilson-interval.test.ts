import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { areApart } from './interval.js';
import { wilsonInterval } from './wilson-interval.js';

describe('wilsonInterval', () => {
  it('gives the published interval of 81 in 263 (Newcombe 1998)', () => {
    const { low, high } = wilsonInterval(81, 263);
    expect(low).toBeCloseTo(0.2553, 4);
    expect(high).toBeCloseTo(0.3662, 4);
  });

  it.each([
    [4, 5, 0.376, 0.964],
    [0, 10, 0, 0.2775],
    [10, 10, 0.7225, 1],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%d of %d lies between %d and %d', (successes, n, low, high) => {
    const interval = wilsonInterval(successes, n);
    expect(Math.abs(interval.low - low)).toBeLessThan(0.00051);
    expect(Math.abs(interval.high - high)).toBeLessThan(0.00051);
  });

  it('knows nothing without observations', () => {
    expect(wilsonInterval(0, 0)).toEqual({ low: 0, high: 1 });
  });

  it('holds the share, stays in 0–1 and mirrors successes and failures', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, share) => {
        const successes = Math.round(share * n);
        const { low, high } = wilsonInterval(successes, n);
        const mirrored = wilsonInterval(n - successes, n);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(successes / n);
        expect(high).toBeGreaterThanOrEqual(successes / n);
        expect(mirrored.low).toBeCloseTo(1 - high, 12);
        expect(mirrored.high).toBeCloseTo(1 - low, 12);
      }),
    );
  });

  it('becomes narrower with more observations of the same share', () => {
    const width = (n: number): number => wilsonInterval(0.7 * n, n).high - wilsonInterval(0.7 * n, n).low;
    expect([10, 20, 50, 200, 1000].map(width)).toEqual([10, 20, 50, 200, 1000].map(width).sort((a, b) => b - a));
  });

  it.each([
    [6, 5],
    [-1, 5],
    [Number.NaN, 5],
  ])('refuses %d of %d', (successes, n) => {
    expect(() => wilsonInterval(successes, n)).toThrow(RangeError);
  });
});

describe('areApart', () => {
  it('is only true when no value is shared; touching is not apart', () => {
    expect(areApart({ low: 0.1, high: 0.3 }, { low: 0.31, high: 0.5 })).toBe(true);
    expect(areApart({ low: 0.31, high: 0.5 }, { low: 0.1, high: 0.3 })).toBe(true);
    expect(areApart({ low: 0.1, high: 0.3 }, { low: 0.3, high: 0.5 })).toBe(false);
    expect(areApart({ low: 0.1, high: 0.9 }, { low: 0.3, high: 0.5 })).toBe(false);
  });
});
