import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { seededRandom } from '../seeded-random.js';
import { betaPrior, DEFAULT_PRIOR_BOUNDS } from './beta-prior.js';

const member = fc.nat(60).chain((n) => fc.record({ n: fc.constant(n), successes: fc.nat(n) }));

describe('betaPrior', () => {
  it('is uniform without observations', () => {
    expect(betaPrior([])).toEqual({ a: 1, b: 1 });
    expect(betaPrior([{ successes: 0, n: 0 }])).toEqual({ a: 1, b: 1 });
  });

  it('works out by hand for two equal groups: 8 and 4 of 10', () => {
    // μ = .6, S = 10·.04·2 = .8, chance = 1, room = 10 − 1 = 9: γ = (.8 − .24)/(.24·9) = .259259 → strength 2.857143.
    const prior = betaPrior([
      { successes: 8, n: 10 },
      { successes: 4, n: 10 },
    ]);
    expect(prior.a + prior.b).toBeCloseTo(2.857143, 6);
    expect(prior.a / (prior.a + prior.b)).toBeCloseTo(0.6, 12);
  });

  it('uses the floor when one group is all there is, the ceiling when people look alike', () => {
    const alone = betaPrior([{ successes: 7, n: 10 }]);
    expect(alone.a + alone.b).toBeCloseTo(DEFAULT_PRIOR_BOUNDS.floor, 12);
    const alike = betaPrior(Array.from({ length: 10 }, () => ({ successes: 14, n: 20 })));
    expect(alike.a + alike.b).toBeCloseTo(DEFAULT_PRIOR_BOUNDS.ceiling, 12);
  });

  it('stays proper and within its bounds for any data', () => {
    fc.assert(
      fc.property(fc.array(member, { maxLength: 30 }), (members) => {
        const { a, b } = betaPrior(members);
        expect(a).toBeGreaterThan(0);
        expect(b).toBeGreaterThan(0);
        expect(a + b).toBeGreaterThanOrEqual(DEFAULT_PRIOR_BOUNDS.floor - 1e-9);
        expect(a + b).toBeLessThanOrEqual(DEFAULT_PRIOR_BOUNDS.ceiling + 1e-9);
      }),
    );
  });

  it('finds the strength people were drawn with', () => {
    // Beta(12, 4) as the mean of 15 sorted uniforms: the 12th smallest of 15 is Beta(12, 4).
    const random = seededRandom('recover a prior');
    const members = Array.from({ length: 4000 }, () => {
      const rate = Array.from({ length: 15 }, () => random.next()).sort((x, y) => x - y)[11] ?? 0;
      const successes = Array.from({ length: 12 }, () => random.next() < rate).filter(Boolean).length;
      return { successes, n: 12 };
    });
    const { a, b } = betaPrior(members);
    expect(a / (a + b)).toBeCloseTo(0.75, 2);
    expect(Math.abs(a + b - 16)).toBeLessThan(2);
  });
});
