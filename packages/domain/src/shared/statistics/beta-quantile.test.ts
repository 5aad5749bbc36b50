import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { betaInterval, betaQuantile } from './beta-quantile.js';
import { incompleteBeta } from './incomplete-beta.js';

describe('betaQuantile', () => {
  // Reference: SciPy 1.17 scipy.stats.beta.ppf.
  it.each([
    [0.025, 2, 3, 0.06758598648854294],
    [0.975, 2, 3, 0.8058795503167565],
    [0.025, 17, 3, 0.668623335543234],
    [0.5, 0.5, 0.5, 0.5],
    [0.025, 0.5, 0.5, 0.001541333133436012],
    [0.9, 100, 3, 0.9891473271062192],
    [0.025, 1234, 567, 0.6635392898991413],
    [0.975, 100_000, 10_000, 0.9107827079983791],
    [0.5, 1, 1, 0.5],
    [0.025, 0.01, 5, 0],
    [0.999, 0.2, 0.1, 1],
    [0.05, 3.5, 120.25, 0.00887982625146169],
  ])('quantile %d of Beta(%d, %d) is %d', (p, a, b, expected) => {
    expect(Math.abs(betaQuantile(p, a, b) - expected)).toBeLessThan(1e-8);
  });

  it('undoes the distribution function', () => {
    const parameter = fc.double({ min: 1, max: 2000, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), parameter, parameter, (p, a, b) => {
        expect(Math.abs(incompleteBeta(betaQuantile(p, a, b), a, b) - p)).toBeLessThan(1e-8);
      }),
    );
  });

  it('is within 1e-8 of where the distribution function crosses p, also for U shapes', () => {
    const parameter = fc.double({ min: 0.05, max: 3, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), parameter, parameter, (p, a, b) => {
        const x = betaQuantile(p, a, b);
        expect(incompleteBeta(Math.max(0, x - 1e-8), a, b)).toBeLessThanOrEqual(p + 1e-12);
        expect(incompleteBeta(Math.min(1, x + 1e-8), a, b)).toBeGreaterThanOrEqual(p - 1e-12);
      }),
    );
  });

  it('gives the edges for certainty and refuses what is no probability', () => {
    expect(betaQuantile(0, 2, 3)).toBe(0);
    expect(betaQuantile(1, 2, 3)).toBe(1);
    expect(() => betaQuantile(1.1, 2, 3)).toThrow(RangeError);
  });
});

describe('betaInterval', () => {
  it('is the central 95 %', () => {
    const { low, high } = betaInterval(2, 3);
    expect(low).toBeCloseTo(0.0675859865, 9);
    expect(high).toBeCloseTo(0.8058795503, 9);
  });
});
