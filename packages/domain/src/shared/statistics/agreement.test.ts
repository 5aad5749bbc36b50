import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { seededRandom } from '../seeded-random.js';
import type { RatedUnit } from './agreement-figure.js';
import { bootstrapInterval } from './bootstrap-interval.js';
import { gwetAC1 } from './gwet-ac1.js';
import { intraclassCorrelation } from './intraclass-correlation.js';
import { cohenKappa, fleissKappa } from './kappa.js';
import { type AgreementMetric, krippendorffAlpha } from './krippendorff-alpha.js';

/** Rows are raters, * is missing, as in Krippendorff 2011. */
const byRater = ['1 2 3 3 2 1 4 1 2 * * *', '1 2 3 3 2 2 4 1 2 5 * 3', '* 3 3 3 2 3 4 2 2 5 1 *', '1 2 3 3 2 4 4 1 2 5 1 *'].map(
  (row) => row.split(' ').map((cell) => (cell === '*' ? null : Number(cell))),
);
const krippendorff: readonly RatedUnit[] = Array.from({ length: 12 }, (_, unit) => byRater.map((row) => row[unit] ?? null));

/** A 2×2 table as pairs of ratings. */
const pairs = (table: readonly (readonly number[])[]) =>
  table.flatMap((row, one) => row.flatMap((count, other) => Array.from({ length: count }, () => [one, other] as const)));

const value = ({ value }: { value: number | null }) => value ?? Number.NaN;
const relativeError = (found: number, published: number) => Math.abs(found / published - 1);

describe('Krippendorff alpha', () => {
  // Exact values behind the published .743, .815 and .849 (R package irr, kripp.alpha on the same data).
  it.each([
    ['nominal', 0.743, 0.7434211],
    ['ordinal', 0.815, 0.8153877],
    ['interval', 0.849, 0.8491071],
  ] as const)('gives the published %s value of the 4 × 12 data', (metric, published, exact) => {
    const figure = krippendorffAlpha(krippendorff, metric);
    expect(Math.round(value(figure) * 1000) / 1000).toBe(published);
    expect(relativeError(value(figure), exact)).toBeLessThan(1e-4);
    // The last unit has one value and drops out: 40 of 41 values are pairable.
    expect(figure).toMatchObject({ units: 11, ratings: 40, reason: null });
  });

  it('does not change when a unit with one value is left out', () => {
    expect(krippendorffAlpha(krippendorff.slice(0, 11), 'ordinal')).toEqual(krippendorffAlpha(krippendorff, 'ordinal'));
  });

  it.each(['nominal', 'ordinal', 'interval'] as const)('says no variation and not 1 when all values are equal (%s)', (metric) => {
    expect(
      krippendorffAlpha(
        [
          [3, 3],
          [3, null],
          [3, 3, 3],
        ],
        metric,
      ),
    ).toEqual({ value: null, reason: 'noVariation', units: 2, ratings: 5 });
    expect(krippendorffAlpha([[1, null], [2]], metric)).toEqual({ value: null, reason: 'tooFew', units: 0, ratings: 0 });
  });
});

describe('Gwet AC1 and the kappas', () => {
  const skewed = pairs([
    [118, 5],
    [2, 0],
  ]);
  it('stays high where kappa collapses', () => {
    // p_o = 118/125; shares .976 and .024 after averaging: p_e = .0544…
    expect(value(gwetAC1(skewed, [0, 1]))).toBeCloseTo(0.941, 3);
    expect(value(cohenKappa(skewed))).toBeCloseTo(-0.023, 3);
  });

  it('gives kappa .400 for 20, 5, 10, 15', () => {
    expect(
      relativeError(
        value(
          cohenKappa(
            pairs([
              [20, 5],
              [10, 15],
            ]),
          ),
        ),
        0.4,
      ),
    ).toBeLessThan(1e-9);
  });

  it('leaves out pairs with one rating', () => {
    const some = pairs([
      [20, 5],
      [10, 15],
    ]);
    expect(cohenKappa([...some, [1, null], [null, 0]])).toEqual(cohenKappa(some));
  });

  it('gives the published Fleiss kappa of ten subjects and fourteen raters', () => {
    const counts = [
      '0 0 0 0 14',
      '0 2 6 4 2',
      '0 0 3 5 6',
      '0 3 9 2 0',
      '2 2 8 1 1',
      '7 7 0 0 0',
      '3 2 6 3 0',
      '2 5 3 2 2',
      '6 5 2 1 0',
      '0 2 2 3 7',
    ];
    const units = counts.map((row) => row.split(' ').flatMap((n, category) => Array.from({ length: Number(n) }, () => category)));
    expect(relativeError(value(fleissKappa(units)), 0.20993)).toBeLessThan(1e-4);
  });

  it('refuses Fleiss over units of different size and AC1 over a rating outside its categories', () => {
    expect(() =>
      fleissKappa([
        [1, 2],
        [1, 2, 1],
      ]),
    ).toThrow(RangeError);
    expect(() => gwetAC1([[1, 7]], [1, 2])).toThrow(RangeError);
  });

  it('counts categories nobody chose', () => {
    const units = [
      [0, 0],
      [0, 1],
      [1, 1],
      [0, 0],
    ];
    expect(value(gwetAC1(units, [0, 1, 2]))).toBeGreaterThan(value(gwetAC1(units, [0, 1])));
  });

  it('says no variation, never 1, when there is none', () => {
    const same = [
      [1, 1],
      [1, 1],
    ] as const;
    for (const figure of [gwetAC1(same, [0, 1]), cohenKappa(same), fleissKappa(same), intraclassCorrelation(same)]) {
      expect(figure).toMatchObject({ value: null, reason: 'noVariation' });
    }
  });
});

describe('ICC(2,1)', () => {
  const shrout = ['9 2 5 8', '6 1 3 2', '8 4 6 8', '7 1 2 6', '10 5 6 9', '6 2 4 7'].map((row) => row.split(' ').map(Number));
  it('gives the published .29 of Shrout and Fleiss', () => {
    expect(relativeError(value(intraclassCorrelation(shrout)), 0.2897638)).toBeLessThan(1e-4);
  });

  it('leaves out units with a hole, and needs two whole ones', () => {
    expect(intraclassCorrelation([...shrout, [1, null, 3, 4]])).toEqual(intraclassCorrelation(shrout));
    expect(intraclassCorrelation([[1, 2]])).toMatchObject({ value: null, reason: 'tooFew' });
    expect(() =>
      intraclassCorrelation([
        [1, 2],
        [1, 2, 3],
      ]),
    ).toThrow(RangeError);
  });
});

const ratedUnits = fc.array(fc.array(fc.option(fc.integer({ min: 1, max: 4 })), { minLength: 2, maxLength: 5 }), {
  maxLength: 12,
});
const METRICS: readonly AgreementMetric[] = ['nominal', 'ordinal', 'interval'];

describe('every set of ratings', () => {
  it('has the alpha that follows from going through all pairs one by one', () => {
    fc.assert(
      fc.property(ratedUnits, fc.constantFrom('nominal' as const, 'interval' as const), (units, metric) => {
        const figure = krippendorffAlpha(units, metric);
        if (figure.value !== null) expect(figure.value).toBeCloseTo(alphaByPairs(units, metric), 9);
      }),
    );
  });

  it('has coefficients of at most 1 that do not depend on the order of units and raters', () => {
    fc.assert(
      fc.property(ratedUnits, fc.constantFrom(...METRICS), (units, metric) => {
        const turned = units.map((unit) => unit.toReversed()).reverse();
        for (const compute of [
          (u: typeof units) => krippendorffAlpha(u, metric),
          (u: typeof units) => gwetAC1(u, [1, 2, 3, 4]),
        ]) {
          const figure = compute(units);
          expect(figure.value === null).toBe(figure.reason !== null);
          expect(figure.value ?? 0).toBeLessThanOrEqual(1 + 1e-12);
          expect(compute(turned).value ?? 9).toBeCloseTo(figure.value ?? 9, 9);
        }
      }),
    );
  });

  it('agrees completely exactly when every unit has one value, but several values occur', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 2, max: 4 })), { minLength: 2 }),
        (rows) => {
          const units = rows.map(([rating, raters]) => Array.from({ length: raters }, () => rating));
          fc.pre(new Set(rows.map(([rating]) => rating)).size > 1);
          for (const metric of METRICS) expect(krippendorffAlpha(units, metric).value).toBe(1);
          expect(gwetAC1(units, [1, 2, 3, 4]).value).toBe(1);
        },
      ),
    );
  });
});

describe('bootstrapInterval', () => {
  const mean = (values: readonly number[]) => values.reduce((sum, x) => sum + x, 0) / values.length;

  it('covers the truth in 93 to 97 % of simulated samples', () => {
    const random = seededRandom('coverage');
    // Percentile intervals of 100 values cover about 94 %; fewer rounds could not tell that from 93.
    const rounds = 5000;
    let covered = 0;
    for (let round = 0; round < rounds; round++) {
      const sample = Array.from({ length: 100 }, () => random.normal(70, 15));
      const interval = bootstrapInterval(sample, mean, { seed: `round ${round}`, resamples: 400 });
      if (interval && interval.low <= 70 && interval.high >= 70) covered += 1;
    }
    expect(covered / rounds).toBeGreaterThan(0.93);
    expect(covered / rounds).toBeLessThan(0.97);
  });

  it('holds the published alpha, comes back with the same seed and differs with another', () => {
    const alpha = (units: readonly RatedUnit[]) => krippendorffAlpha(units, 'interval').value;
    const interval = bootstrapInterval(krippendorff, alpha, { seed: 'one' });
    expect(interval?.low).toBeLessThan(0.849);
    expect(interval?.high).toBeGreaterThan(0.849);
    expect(bootstrapInterval(krippendorff, alpha, { seed: 'one' })).toEqual(interval);
    expect(bootstrapInterval(krippendorff, alpha, { seed: 'two' })).not.toEqual(interval);
  });

  it('resamples whole units: identical units leave no doubt', () => {
    expect(bootstrapInterval([5, 5, 5], mean, { seed: 's' })).toEqual({ low: 5, high: 5 });
  });

  it('is silent about one unit and about a statistic that mostly does not exist', () => {
    expect(bootstrapInterval([1], mean, { seed: 's' })).toBeNull();
    expect(bootstrapInterval([1, 2, 3], () => null, { seed: 's' })).toBeNull();
  });
});

/** The definition by brute force: mean squared (or 0/1) distance within units against over all pairable values. */
function alphaByPairs(units: readonly RatedUnit[], metric: 'nominal' | 'interval'): number {
  const distance = (a: number, b: number) => (metric === 'nominal' ? Number(a !== b) : (a - b) ** 2);
  const pairable = units.map((unit) => unit.filter((x) => x !== null)).filter((unit) => unit.length > 1);
  const all = pairable.flat();
  const over = (values: readonly number[], skip: number) =>
    values.reduce((sum, a, i) => sum + values.reduce((part, b, j) => (i === j ? part : part + distance(a, b)), 0), 0) / skip;
  const observed = pairable.reduce((sum, unit) => sum + over(unit, unit.length - 1), 0) / all.length;
  return 1 - observed / over(all, all.length * (all.length - 1));
}
