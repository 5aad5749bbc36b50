import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { seededRandom } from './seeded-random.js';

const items = fc.uniqueArray(fc.integer(), { maxLength: 40 });

describe('seededRandom', () => {
  it('gives the same numbers for the same seed, for ever', () => {
    const random = seededRandom('2026-11-23 team noord');
    expect([random.integer(1000), random.integer(1000), random.integer(1000), random.integer(1000)]).toMatchInlineSnapshot(`
     [
       289,
       845,
       889,
       532,
     ]
    `);
  });

  it('gives other numbers for another seed', () => {
    expect(seededRandom('plan 1').next()).not.toBe(seededRandom('plan 2').next());
  });

  it('draws a sample that can be redone, without replacement and from the items only', () => {
    fc.assert(
      fc.property(fc.string(), items, fc.nat(50), (seed, pool, size) => {
        const sample = seededRandom(seed).sample(pool, size);
        expect(sample).toEqual(seededRandom(seed).sample(pool, size));
        expect(sample).toHaveLength(Math.min(size, pool.length));
        expect(new Set(sample).size).toBe(sample.length);
        expect(sample.every((item) => pool.includes(item))).toBe(true);
      }),
    );
  });

  it('shuffles to the same items and leaves the original alone', () => {
    fc.assert(
      fc.property(fc.string(), items, (seed, pool) => {
        const before = [...pool];
        expect(seededRandom(seed).shuffle(pool).sort()).toEqual([...pool].sort());
        expect(pool).toEqual(before);
      }),
    );
  });

  it('gives every item the same chance to be drawn', () => {
    const random = seededRandom('fair');
    const drawn = new Map<number, number>();
    const rounds = 20_000;
    for (let round = 0; round < rounds; round++) {
      for (const item of random.sample([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 3)) drawn.set(item, (drawn.get(item) ?? 0) + 1);
    }
    // Expected 6,000 each, standard deviation about 65: five of those is beyond chance.
    for (const count of drawn.values()) expect(Math.abs(count - 6_000)).toBeLessThan(325);
    expect(drawn.size).toBe(10);
  });

  it('gives every order of three the same chance', () => {
    const random = seededRandom('orders');
    const seen = new Map<string, number>();
    for (let round = 0; round < 12_000; round++) {
      const order = random.shuffle(['a', 'b', 'c']).join('');
      seen.set(order, (seen.get(order) ?? 0) + 1);
    }
    expect(seen.size).toBe(6);
    for (const count of seen.values()) expect(Math.abs(count - 2_000)).toBeLessThan(205);
  });

  it('draws normal numbers with the mean and spread that were asked', () => {
    const random = seededRandom('normal');
    const values = Array.from({ length: 40_000 }, () => random.normal(70, 15));
    const mean = values.reduce((total, value) => total + value, 0) / values.length;
    const variance = values.reduce((total, value) => total + (value - mean) ** 2, 0) / (values.length - 1);
    const within196 = values.filter((value) => Math.abs(value - 70) < 1.96 * 15).length / values.length;
    expect(Math.abs(mean - 70)).toBeLessThan(0.4);
    expect(Math.abs(Math.sqrt(variance) - 15)).toBeLessThan(0.3);
    expect(Math.abs(within196 - 0.95)).toBeLessThan(0.006);
  });

  it('refuses a bound that is not a positive whole number', () => {
    expect(() => seededRandom('x').integer(0)).toThrow(RangeError);
    expect(() => seededRandom('x').integer(2.5)).toThrow(RangeError);
  });
});
