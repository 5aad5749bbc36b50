import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { incompleteBeta } from './incomplete-beta.js';

const parameter = fc.double({ min: 0.05, max: 500, noNaN: true });
/** Steps of 1/4096, so that 1 − x is exact. */
const ratio = fc.nat(4096).map((step) => step / 4096);

describe('incompleteBeta', () => {
  // Reference: SciPy 1.17 scipy.special.betainc (Boost); the first also follows from the polynomial 6x² − 8x³ + 3x⁴.
  it.each([
    [0.3, 2, 3, 0.3483],
    [0.8, 17, 3, 0.23688934039968823],
    [0.5, 0.5, 0.5, 0.5],
    [0.99, 50, 0.7, 0.4419014073424665],
    [0.1, 0.1, 0.1, 0.40638509393627603],
    [0.684, 1234, 567, 0.4548047085235712],
  ])('I at %d of Beta(%d, %d) is %d', (x, a, b, expected) => {
    expect(Math.abs(incompleteBeta(x, a, b) - expected)).toBeLessThan(1e-11);
  });

  it('rises from 0 to 1 and mirrors', () => {
    fc.assert(
      fc.property(ratio, ratio, parameter, parameter, (x, y, a, b) => {
        const [low, high] = x < y ? [x, y] : [y, x];
        expect(incompleteBeta(low, a, b)).toBeLessThanOrEqual(incompleteBeta(high, a, b) + 1e-11);
        expect(incompleteBeta(x, a, b) + incompleteBeta(1 - x, b, a)).toBeCloseTo(1, 9);
      }),
    );
    expect(incompleteBeta(0, 2, 3)).toBe(0);
    expect(incompleteBeta(1, 2, 3)).toBe(1);
  });

  it('refuses parameters that are not positive', () => {
    expect(() => incompleteBeta(0.5, 0, 1)).toThrow(RangeError);
  });
});
