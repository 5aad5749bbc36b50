import { type AgreementFigure, countBy, figureOver, pairableUnits, type RatedUnit } from './agreement-figure.js';

/**
 * Gwet's AC1: chance agreement p_e = Σ π(1 − π)/(q − 1), which stays small when nearly every answer is the same and so does not
 * collapse as κ does. `categories`: all answers that were possible, q of them, also those nobody gave.
 * Source: K. L. Gwet, "Computing inter-rater reliability and its variance in the presence of high agreement", British Journal of
 * Mathematical and Statistical Psychology 61 (2008) 29–48; several raters and missing ratings as in his Handbook (4th ed., ch. 5).
 * Throws RangeError when a rating is in no category.
 */
export function gwetAC1(units: readonly RatedUnit[], categories: readonly number[]): AgreementFigure {
  const rated = units.map((unit) => unit.filter((rating) => rating !== null)).filter((ratings) => ratings.length > 0);
  const stray = rated.flat().find((rating) => !categories.includes(rating));
  if (stray !== undefined) throw new RangeError(`${stray} is in no category`);
  const pairable = pairableUnits(units);
  return figureOver(pairable, () => {
    const observed = mean(pairable.map(pairAgreement));
    const chance = categories.map((category) => {
      const share = mean(rated.map((ratings) => (countBy(ratings).get(category) ?? 0) / ratings.length));
      return share * (1 - share);
    });
    const expected = chance.reduce((sum, part) => sum + part, 0) / (categories.length - 1);
    return (observed - expected) / (1 - expected);
  });
}

/** The share of pairs of raters of one unit who agree. */
export function pairAgreement(ratings: readonly number[]): number {
  const agreeing = [...countBy(ratings).values()].reduce((sum, n) => sum + n * (n - 1), 0);
  return agreeing / (ratings.length * (ratings.length - 1));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
