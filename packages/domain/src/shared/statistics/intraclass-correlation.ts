import { type AgreementFigure, figureOver, pairableUnits, type RatedUnit } from './agreement-figure.js';

/**
 * ICC(2,1): two-way random effects, absolute agreement, one rater. Units with a missing rating drop out, because the two-way table
 * must be complete. Source: P. E. Shrout & J. L. Fleiss, "Intraclass correlations: uses in assessing rater reliability",
 * Psychological Bulletin 86 (1979) 420–428.
 * Throws RangeError when units do not all have a place for every rater.
 */
export function intraclassCorrelation(units: readonly RatedUnit[]): AgreementFigure {
  const raters = units[0]?.length ?? 0;
  if (units.some(({ length }) => length !== raters)) throw new RangeError('Every unit needs a place for every rater');
  const table = pairableUnits(units.filter((unit) => !unit.includes(null)));
  if (table.length < 2) return { value: null, reason: 'tooFew', units: table.length, ratings: table.flat().length };
  return figureOver(table, () => twoWay(table, raters));
}

function twoWay(table: readonly (readonly number[])[], k: number): number {
  const n = table.length;
  const grand = mean(table.flat());
  const rowMeans = table.map(mean);
  const columnMeans = Array.from({ length: k }, (_, column) => mean(table.map((row) => row[column] ?? 0)));
  const rows = k * squares(rowMeans, grand);
  const columns = n * squares(columnMeans, grand);
  const betweenUnits = rows / (n - 1);
  const betweenRaters = columns / (k - 1);
  const error = (squares(table.flat(), grand) - rows - columns) / ((n - 1) * (k - 1));
  return (betweenUnits - error) / (betweenUnits + (k - 1) * error + (k * (betweenRaters - error)) / n);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function squares(values: readonly number[], around: number): number {
  return values.reduce((sum, value) => sum + (value - around) ** 2, 0);
}
