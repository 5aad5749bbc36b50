import { describe, expect, it } from '@jest/globals';
import { entersAverage, meanOfRatios, ratioOfSums } from './aggregate-scores.js';

describe('aggregates over evaluations', () => {
  it('give different answers when evaluations differ in size', () => {
    // One short evaluation of 1 out of 1 and a long one of 3 out of 9.
    expect(meanOfRatios([1, 0.333333])).toEqual({ ratio: 0.666667, n: 2 });
    expect(
      ratioOfSums([
        { numerator: 1, denominator: 1 },
        { numerator: 3, denominator: 9 },
      ]),
    ).toEqual({ ratio: 0.4, n: 2 });
  });

  it('leave out what was not scored', () => {
    expect(meanOfRatios([0.5, null, 1])).toEqual({ ratio: 0.75, n: 2 });
    expect(
      ratioOfSums([
        { numerator: 0, denominator: 0 },
        { numerator: 1, denominator: 2 },
      ]),
    ).toEqual({ ratio: 0.5, n: 1 });
  });

  it('are null over nothing', () => {
    expect(meanOfRatios([null])).toEqual({ ratio: null, n: 0 });
    expect(ratioOfSums([])).toEqual({ ratio: null, n: 0 });
  });

  it.each([
    ['regular', 'random', true],
    ['regular', 'steered', false],
    ['regular', 'requested', false],
    ['regular', 'calibration', false],
    ['calibration', 'random', false],
    ['self', 'random', false],
  ] as const)('a %s evaluation on a %s call enters the average: %s', (kind, drawReason, expected) => {
    expect(entersAverage({ kind, drawReason })).toBe(expected);
  });
});
