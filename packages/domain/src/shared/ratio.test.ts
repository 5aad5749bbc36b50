import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { clampRatio, displayPercent, roundRatio } from './ratio.js';

describe('roundRatio', () => {
  it.each([
    [1 / 3, 0.333333],
    [2 / 3, 0.666667],
    [0.1234565, 0.123457],
    [0.1234564, 0.123456],
    [-0.2, -0.2],
    [0, 0],
    [1, 1],
  ])('%d is kept as %d', (ratio, expected) => {
    expect(roundRatio(ratio)).toBe(expected);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (ratio) => {
        expect(roundRatio(roundRatio(ratio))).toBe(roundRatio(ratio));
        expect(Math.abs(roundRatio(ratio) - ratio)).toBeLessThanOrEqual(0.5e-6 + 1e-12);
      }),
    );
  });
});

describe('displayPercent', () => {
  it.each([
    [0.845, 0, 85],
    [0.285, 0, 29],
    [0.2849, 0, 28],
    [0.8455, 1, 84.6],
    [0.8, 0, 80],
    [1, 0, 100],
    [0, 0, 0],
    [0.0725, 1, 7.3],
  ])('%d with %d decimals reads %d', (ratio, decimals, expected) => {
    expect(displayPercent(ratio, decimals)).toBe(expected);
  });

  it('rounds every exact half of a percent up', () => {
    for (let halves = 1; halves < 200; halves += 2) expect(displayPercent(halves / 200)).toBe((halves + 1) / 2);
  });
});

describe('clampRatio', () => {
  it('keeps a value between 0 and 1', () => {
    expect([-0.1, 0, 0.4, 1, 1.2].map(clampRatio)).toEqual([0, 0, 0.4, 1, 1]);
  });
});
