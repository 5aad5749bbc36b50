import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { meanMovingRange } from './moving-range.js';
import { pLimits, spreadBeyondChance } from './p-chart.js';
import { xmrLimits } from './xmr-chart.js';

describe('xmrLimits', () => {
  it('88, 92, 85, 90, 87, 91', () => {
    const limits = xmrLimits([88, 92, 85, 90, 87, 91]);
    expect(limits?.centre).toBeCloseTo(88.8333, 4);
    expect(limits?.meanMovingRange).toBeCloseTo(4.6, 12);
    expect(limits?.low).toBeCloseTo(76.6, 1);
    expect(limits?.high).toBeCloseTo(101.07, 2);
  });

  it('says nothing about one value, and that equal values never move', () => {
    expect(xmrLimits([])).toBeNull();
    expect(xmrLimits([4])).toBeNull();
    expect(xmrLimits([4, 4, 4])).toEqual({ centre: 4, meanMovingRange: 0, low: 4, high: 4 });
  });

  it('moves with its values and stretches with them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 2, maxLength: 30 }),
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: -50, max: 50 }),
        (values, factor, shift) => {
          const plain = xmrLimits(values);
          const moved = xmrLimits(values.map((value) => factor * value + shift));
          expect(moved?.low).toBeCloseTo(factor * (plain?.low ?? 0) + shift, 6);
          expect(moved?.high).toBeCloseTo(factor * (plain?.high ?? 0) + shift, 6);
        },
      ),
    );
  });
});

describe('pLimits', () => {
  it('p = .85, n = 20: from .61, and no further than 1', () => {
    const { low, high } = pLimits(0.85, 20);
    expect(low).toBeCloseTo(0.6105, 4);
    expect(high).toBe(1);
  });

  it('narrows as n grows, widens with the spread, and holds p', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 500 }),
        fc.double({ min: 1, max: 4, noNaN: true }),
        (p, n, spread) => {
          const limits = pLimits(p, n);
          const more = pLimits(p, 2 * n);
          const wider = pLimits(p, n, spread);
          expect(limits.low).toBeLessThanOrEqual(p);
          expect(limits.high).toBeGreaterThanOrEqual(p);
          expect(more.high - more.low).toBeLessThanOrEqual(limits.high - limits.low + 1e-12);
          expect(wider.high - wider.low).toBeGreaterThanOrEqual(limits.high - limits.low - 1e-12);
        },
      ),
    );
  });

  it('has no limits without observations', () => {
    expect(() => pLimits(0.5, 0)).toThrow(RangeError);
    expect(() => pLimits(1.2, 10)).toThrow(RangeError);
  });
});

describe('spreadBeyondChance', () => {
  it('is 1 when weeks differ as chance lets them, and more when whole weeks move together', () => {
    const calm = [0.5, 0.52, 0.49, 0.5].map((p) => ({ successes: p * 40, n: 40 }));
    const wild = [0.2, 0.8, 0.25, 0.75].map((p) => ({ successes: p * 40, n: 40 }));
    expect(spreadBeyondChance(calm, 0.5)).toBe(1);
    // Moving ranges .6, .55, .5 in units of √(.25/40) = .07906: mean 6.957, over 1.128.
    expect(spreadBeyondChance(wild, 0.5)).toBeCloseTo(6.957 / 1.128, 2);
  });

  it('does not divide by nothing when every answer is the same', () => {
    expect(
      spreadBeyondChance(
        [
          { successes: 5, n: 5 },
          { successes: 0, n: 0 },
          { successes: 9, n: 9 },
        ],
        1,
      ),
    ).toBe(1);
    expect(meanMovingRange([3])).toBe(0);
  });
});
