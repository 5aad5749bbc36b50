import { type AgreementFigure, countBy, figureOver, pairableUnits, type RatedUnit } from './agreement-figure.js';

/** What makes two values far apart: only being different, their ranks, or their distance. */
export type AgreementMetric = 'nominal' | 'ordinal' | 'interval';

/**
 * Krippendorff's α = 1 − D_o/D_e for any number of raters and missing ratings, over units with at least two ratings.
 * Source: K. Krippendorff, "Computing Krippendorff's alpha-reliability" (2011), with the ordinal and interval difference functions
 * given there. No variation or no pairs: no figure.
 */
export function krippendorffAlpha(units: readonly RatedUnit[], metric: AgreementMetric): AgreementFigure {
  const pairable = pairableUnits(units);
  return figureOver(pairable, () => {
    const all = countBy(pairable.flat());
    const total = pairable.reduce((sum, ratings) => sum + ratings.length, 0);
    const distance = distanceOf(metric, all);
    // Ordered pairs within a unit weigh 1/(m − 1) each, so that every rating counts once.
    const observed =
      pairable.reduce((sum, ratings) => sum + pairSum(countBy(ratings), distance) / (ratings.length - 1), 0) / total;
    const expected = pairSum(all, distance) / (total * (total - 1));
    return 1 - observed / expected;
  });
}

type Distance = (one: number, other: number) => number;

/** Σ over ordered pairs of different values of count · count · distance. */
function pairSum(counts: ReadonlyMap<number, number>, distance: Distance): number {
  let sum = 0;
  for (const [one, n] of counts) for (const [other, m] of counts) if (one !== other) sum += n * m * distance(one, other);
  return sum;
}

function distanceOf(metric: AgreementMetric, counts: ReadonlyMap<number, number>): Distance {
  if (metric === 'nominal') return () => 1;
  if (metric === 'interval') return (one, other) => (one - other) ** 2;
  const middle = middleRanks(counts);
  return (one, other) => ((middle.get(one) ?? 0) - (middle.get(other) ?? 0)) ** 2;
}

/** Σ_{g=c}^{k} n_g − (n_c + n_k)/2 is the distance between the middle ranks of the two values. */
function middleRanks(counts: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  let below = 0;
  const ranks = new Map<number, number>();
  for (const [value, n] of [...counts].sort(([one], [other]) => one - other)) {
    ranks.set(value, below + n / 2);
    below += n;
  }
  return ranks;
}
