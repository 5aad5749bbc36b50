import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { seededRandom } from '../seeded-random.js';
import { type ClusterSums, clusteredInterval, effectiveTrials } from './clustered-proportion.js';
import { wilsonInterval } from './wilson-interval.js';

type Cluster = readonly [successes: number, trials: number];

const sumsOf = (clusters: readonly Cluster[]): ClusterSums => {
  const add = (value: (cluster: Cluster) => number) => clusters.reduce((total, cluster) => total + value(cluster), 0);
  return {
    clusters: clusters.length,
    trials: add(([, n]) => n),
    successes: add(([x]) => x),
    successesSquared: add(([x]) => x * x),
    successesByTrials: add(([x, n]) => x * n),
    trialsSquared: add(([, n]) => n * n),
  };
};
const clusters = fc.array(
  fc.integer({ min: 1, max: 12 }).chain((n) => fc.tuple(fc.nat(n), fc.constant(n))),
  { minLength: 1, maxLength: 40 },
);

describe('clusteredInterval', () => {
  it('is the plain score interval when every cluster has one trial', () => {
    const loose = Array.from({ length: 263 }, (_, n): Cluster => [n < 81 ? 1 : 0, 1]);
    const { low, high } = clusteredInterval(sumsOf(loose));
    expect(low).toBeCloseTo(wilsonInterval(81, 263).low, 12);
    expect(high).toBeCloseTo(wilsonInterval(81, 263).high, 12);
  });

  it('counts a cluster once when its trials always agree', () => {
    // Twenty contacts of ten opportunities, all right or all wrong: 20 pieces of news, not 200. The exact factor is (mk − 1)/(m − 1) ÷ k.
    const alike = Array.from({ length: 20 }, (_, n): Cluster => [n < 15 ? 10 : 0, 10]);
    expect(effectiveTrials(sumsOf(alike))).toBeCloseTo((200 * 19) / 199, 6);
  });

  it('counts clusters when nothing failed: how alike they are cannot be seen', () => {
    const { low, high } = clusteredInterval(sumsOf([...Array(5)].map((): Cluster => [10, 10])));
    expect({ low, high }).toEqual({ low: wilsonInterval(5, 5).low, high: 1 });
  });

  it('holds the proportion and is never narrower than with loose trials', () => {
    fc.assert(
      fc.property(clusters, (some) => {
        const sums = sumsOf(some);
        const p = sums.successes / sums.trials;
        const { low, high } = clusteredInterval(sums);
        const loose = wilsonInterval(sums.successes, sums.trials);
        expect(low).toBeLessThanOrEqual(p + 1e-12);
        expect(high).toBeGreaterThanOrEqual(p - 1e-12);
        expect(high - low).toBeGreaterThanOrEqual(loose.high - loose.low - 1e-9);
      }),
    );
  });

  it('holds the truth in about 95 of 100 samples, where the plain interval does not', () => {
    const random = seededRandom('clustered');
    let [held, heldPlain] = [0, 0];
    for (let round = 0; round < 1_000; round++) {
      // Contacts differ: half go well (95 % right), half do not (55 %); the truth is 75 %.
      const some = Array.from({ length: 40 }, (): Cluster => {
        const p = random.next() < 0.5 ? 0.95 : 0.55;
        return [Array.from({ length: 10 }, () => random.next() < p).filter(Boolean).length, 10];
      });
      const sums = sumsOf(some);
      const [own, plain] = [clusteredInterval(sums), wilsonInterval(sums.successes, sums.trials)];
      if (own.low <= 0.75 && own.high >= 0.75) held++;
      if (plain.low <= 0.75 && plain.high >= 0.75) heldPlain++;
    }
    expect(held).toBeGreaterThanOrEqual(930);
    expect(held).toBeLessThanOrEqual(975);
    expect(heldPlain).toBeLessThan(900);
  });
});
