import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { shareWeights } from './share-weights.js';

describe('shareWeights', () => {
  it.each([
    [
      [40, 20],
      [67, 33],
    ],
    [
      [1, 1, 1],
      [34, 33, 33],
    ],
    [
      [0, 0],
      [50, 50],
    ],
    [
      [10, 35, 35, 20],
      [10, 35, 35, 20],
    ],
    [[], []],
  ])('%j becomes %j', (weights, shares) => {
    expect(shareWeights(weights)).toEqual(shares);
  });

  it('always adds up to 100 and never moves a share by a whole point', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0.01, max: 1000, noNaN: true }), { minLength: 1, maxLength: 30 }), (weights) => {
        const total = weights.reduce((sum, weight) => sum + weight, 0);
        const shares = shareWeights(weights);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(100);
        for (const [index, share] of shares.entries())
          expect(Math.abs(share - ((weights[index] ?? 0) / total) * 100)).toBeLessThan(1 + 1e-9);
      }),
    );
  });
});
