import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { discoveries } from './benjamini-hochberg.js';
import { changeOfProportions } from './change-of-proportions.js';
import { twoSidedTail } from './normal-distribution.js';

describe('twoSidedTail', () => {
  // Abramowitz & Stegun, table 26.1.
  it.each([
    [0, 1],
    [1, 0.31731051],
    [1.959963985, 0.05],
    [2.5758293, 0.01],
    [3.2905267, 0.001],
    [5, 5.7330314e-7],
  ])('P(|Z| ≥ %d) = %d', (z, p) => {
    expect(Math.abs(twoSidedTail(z) / p - 1)).toBeLessThan(1e-6);
    expect(twoSidedTail(-z)).toBe(twoSidedTail(z));
  });
});

describe('discoveries', () => {
  // Benjamini & Hochberg 1995, section 4: fifteen p-values of a trial, rate .05: the four smallest.
  const published = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
  ];

  it('finds the four of the published example, whatever their order', () => {
    expect(discoveries(published, 0.05)).toEqual(published.map((_, index) => index < 4));
    expect(discoveries(published.toReversed(), 0.05)).toEqual(published.map((_, index) => index >= 11));
  });

  it('takes along a smaller one that would fail its own place', () => {
    expect(discoveries([0.03, 0.04, 0.045], 0.05)).toEqual([true, true, true]);
  });

  it('finds nothing in nothing', () => {
    expect(discoveries([], 0.05)).toEqual([]);
    expect(discoveries([1, 1], 0.05)).toEqual([false, false]);
  });

  const pValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 40 });
  it('is between Bonferroni and no correction, and never skips a smaller p-value', () => {
    fc.assert(
      fc.property(pValues, (ps) => {
        const found = discoveries(ps, 0.05);
        ps.forEach((p, index) => {
          if (p <= 0.05 / ps.length) expect(found[index]).toBe(true);
          if (found[index]) {
            expect(p).toBeLessThanOrEqual(0.05);
            expect(ps.every((other, place) => other > p || found[place])).toBe(true);
          }
        });
      }),
    );
  });
});

describe('changeOfProportions', () => {
  it('7 of 10 against 2 of 10: chi-squared 5.0505 without, 4.7980 with N − 1', () => {
    // χ² = N(ad − bc)² / (r₁ r₂ c₁ c₂) = 20 · (7·8 − 3·2)² / (10·10·9·11) = 5.0505; × 19/20 = 4.7980 → p = .0285.
    expect(changeOfProportions({ successes: 7, n: 10 }, { successes: 2, n: 10 })).toBeCloseTo(0.02849, 4);
  });

  it('says nothing when too little can be expected', () => {
    expect(changeOfProportions({ successes: 0, n: 0 }, { successes: 3, n: 5 })).toBe(1);
    expect(changeOfProportions({ successes: 5, n: 5 }, { successes: 4, n: 5 })).toBe(1);
    expect(changeOfProportions({ successes: 5, n: 5 }, { successes: 9, n: 9 })).toBe(1);
  });

  it('is a p-value, the same both ways and for failures', () => {
    const proportion = fc.integer({ min: 1, max: 200 }).chain((n) => fc.record({ n: fc.constant(n), successes: fc.nat(n) }));
    fc.assert(
      fc.property(proportion, proportion, (first, second) => {
        const p = changeOfProportions(first, second);
        expect(p).toBeGreaterThanOrEqual(0);
        expect(p).toBeLessThanOrEqual(1);
        expect(changeOfProportions(second, first)).toBeCloseTo(p, 10);
        const failures = ({ successes, n }: typeof first) => ({ successes: n - successes, n });
        expect(changeOfProportions(failures(first), failures(second))).toBeCloseTo(p, 10);
      }),
    );
  });

  it('calls at most the promised share of unchanged groups changed', () => {
    let seed = 7;
    const next = () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed / 2_147_483_647;
    };
    const draw = (n: number, p: number) => ({ n, successes: Array.from({ length: n }, next).filter((x) => x < p).length });
    const worlds = 4_000;
    let called = 0;
    for (let world = 0; world < worlds; world++) if (changeOfProportions(draw(12, 0.7), draw(30, 0.7)) <= 0.05) called++;
    expect(called / worlds).toBeLessThan(0.06);
    expect(called / worlds).toBeGreaterThan(0.03);
  });
});
