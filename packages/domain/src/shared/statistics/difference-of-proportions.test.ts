import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { differenceOfProportions } from './difference-of-proportions.js';

const proportion = fc.integer({ min: 1, max: 400 }).chain((n) => fc.record({ n: fc.constant(n), successes: fc.nat(n) }));

describe('differenceOfProportions', () => {
  // Newcombe 1998, Table II, method 10.
  it.each([
    [56, 70, 48, 80, 0.2, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.6, 0.1705, 0.809],
    [10, 10, 0, 20, 1, 0.6791, 1],
    [5, 56, 0, 29, 0.0893, -0.0381, 0.1926],
  ])('%d/%d − %d/%d', (x1, n1, x2, n2, difference, low, high) => {
    const result = differenceOfProportions({ successes: x1, n: n1 }, { successes: x2, n: n2 });
    expect(result?.difference).toBeCloseTo(difference, 4);
    expect(result?.low).toBeCloseTo(low, 4);
    expect(result?.high).toBeCloseTo(high, 4);
  });

  it('says nothing when a group is empty', () => {
    expect(differenceOfProportions({ successes: 0, n: 0 }, { successes: 3, n: 5 })).toBeNull();
    expect(differenceOfProportions({ successes: 3, n: 5 }, { successes: 0, n: 0 })).toBeNull();
  });

  it('changes sign when the groups change places, holds the difference and stays within −1 and 1', () => {
    fc.assert(
      fc.property(proportion, proportion, (first, second) => {
        const there = differenceOfProportions(first, second);
        const back = differenceOfProportions(second, first);
        if (!there || !back) throw new Error('both groups have observations');
        expect(back.difference).toBeCloseTo(-there.difference, 12);
        expect(back.low).toBeCloseTo(-there.high, 12);
        expect(there.low).toBeLessThanOrEqual(there.difference);
        expect(there.high).toBeGreaterThanOrEqual(there.difference);
        expect(there.low).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(there.high).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });
});
