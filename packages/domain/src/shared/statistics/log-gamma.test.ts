import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { logBeta, logGamma } from './log-gamma.js';

describe('logGamma', () => {
  it.each([
    [0.1, 2.252712651734206],
    [0.5, 0.5723649429247001],
    [1.5, -0.12078223763524522],
    [10, 12.801827480081469],
    [100.5, 361.43554046777757],
    [10_000, 82_099.71749644238],
  ])('ln Γ(%d) = %d', (x, expected) => {
    expect(Math.abs(logGamma(x) - expected) / Math.abs(expected)).toBeLessThan(1e-13);
  });

  it('is 0 at 1 and 2', () => {
    expect(logGamma(1)).toBeCloseTo(0, 14);
    expect(logGamma(2)).toBeCloseTo(0, 14);
  });

  it('follows Γ(x + 1) = x Γ(x)', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 5000, noNaN: true }), (x) => {
        expect(Math.abs(logGamma(x + 1) - logGamma(x) - Math.log(x))).toBeLessThan(1e-9);
      }),
    );
  });

  it('refuses zero and below', () => {
    expect(() => logGamma(0)).toThrow(RangeError);
    expect(() => logGamma(-1.5)).toThrow(RangeError);
  });

  it('gives ln B(2, 3) = ln 1/12', () => {
    expect(logBeta(2, 3)).toBeCloseTo(Math.log(1 / 12), 13);
  });
});
