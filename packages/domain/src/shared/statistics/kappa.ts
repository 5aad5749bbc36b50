import { type AgreementFigure, countBy, figureOver, pairableUnits, type RatedUnit } from './agreement-figure.js';
import { pairAgreement } from './gwet-ac1.js';

/**
 * Cohen's κ of two raters: (p_o − p_e)/(1 − p_e) with p_e from each rater's own shares. Units one of them did not rate drop out.
 * Source: J. Cohen, "A coefficient of agreement for nominal scales", Educational and Psychological Measurement 20 (1960) 37–46.
 */
export function cohenKappa(pairs: readonly (readonly [number | null, number | null])[]): AgreementFigure {
  const complete = pairableUnits(pairs);
  return figureOver(complete, () => {
    const n = complete.length;
    const [first, second] = [0, 1].map((rater) => countBy(complete.map((pair) => pair[rater] ?? 0)));
    const observed = complete.filter(([one, other]) => one === other).length / n;
    let expected = 0;
    for (const [category, count] of first ?? []) expected += (count * (second?.get(category) ?? 0)) / (n * n);
    return (observed - expected) / (1 - expected);
  });
}

/**
 * Fleiss' κ for the same number of ratings in every unit; who gave them does not matter.
 * Source: J. L. Fleiss, "Measuring nominal scale agreement among many raters", Psychological Bulletin 76 (1971) 378–382.
 * Throws RangeError when units differ in their number of ratings: use Krippendorff's α there.
 */
export function fleissKappa(units: readonly RatedUnit[]): AgreementFigure {
  const pairable = pairableUnits(units);
  if (new Set(pairable.map(({ length }) => length)).size > 1)
    throw new RangeError('Fleiss needs the same number of ratings in every unit');
  return figureOver(pairable, () => {
    const all = pairable.flat();
    const observed = pairable.reduce((sum, ratings) => sum + pairAgreement(ratings), 0) / pairable.length;
    const expected = [...countBy(all).values()].reduce((sum, n) => sum + (n / all.length) ** 2, 0);
    return (observed - expected) / (1 - expected);
  });
}
