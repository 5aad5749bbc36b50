import { describe, expect, it } from '@jest/globals';
import { Z_95 } from './interval.js';
import { normalCdf, Z_80_ONE_SIDED } from './normal-distribution.js';

describe('normalCdf', () => {
  // Abramowitz & Stegun 1964, table 26.1.
  it.each([
    [0, 0.5],
    [1, 0.8413447461],
    [-1, 0.1586552539],
    [2, 0.977249868],
    [3, 0.998650102],
  ])('at %d', (z, p) => {
    expect(Math.abs(normalCdf(z) - p)).toBeLessThan(1e-7);
  });

  it('gives back the quantiles in use', () => {
    expect(normalCdf(Z_95)).toBeCloseTo(0.975, 6);
    expect(normalCdf(Z_80_ONE_SIDED)).toBeCloseTo(0.8, 6);
  });
});
