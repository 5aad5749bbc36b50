import type { AgreementFigure, RatedUnit } from '../agreement-figure.js';
import { gwetAC1 } from '../gwet-ac1.js';
import { intraclassCorrelation } from '../intraclass-correlation.js';
import { cohenKappa, fleissKappa } from '../kappa.js';
import { krippendorffAlpha } from '../krippendorff-alpha.js';
import type { PublishedValue } from './published-value.js';

/** Krippendorff 2011: rows are raters, * is missing. */
const RATERS = ['1 2 3 3 2 1 4 1 2 * * *', '1 2 3 3 2 2 4 1 2 5 * 3', '* 3 3 3 2 3 4 2 2 5 1 *', '1 2 3 3 2 4 4 1 2 5 1 *'].map(
  (row) => row.split(' ').map((cell) => (cell === '*' ? null : Number(cell))),
);
const KRIPPENDORFF: readonly RatedUnit[] = Array.from({ length: 12 }, (_, unit) => RATERS.map((row) => row[unit] ?? null));

/** Fleiss 1971 as on many pages: ten subjects, fourteen raters, counts per category. */
const FLEISS = [
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
].map((row) => row.split(' ').flatMap((n, category) => Array.from({ length: Number(n) }, () => category)));

const SHROUT = ['9 2 5 8', '6 1 3 2', '8 4 6 8', '7 1 2 6', '10 5 6 9', '6 2 4 7'].map((row) => row.split(' ').map(Number));

/** A 2 × 2 table as pairs of ratings. */
const pairs = (table: readonly (readonly number[])[]) =>
  table.flatMap((row, one) => row.flatMap((count, other) => Array.from({ length: count }, () => [one, other] as const)));
const SKEWED = pairs([
  [118, 5],
  [2, 0],
]);
const PLAIN = pairs([
  [20, 5],
  [10, 15],
]);

const value = (figure: AgreementFigure) => figure.value ?? Number.NaN;
const ALPHA = 'Krippendorff 2011, 4 × 12';

export const AGREEMENT_VALUES: readonly PublishedValue[] = [
  {
    of: 'Krippendorff α, nominal',
    source: ALPHA,
    printed: '0.743',
    exact: 0.7434211,
    ours: () => value(krippendorffAlpha(KRIPPENDORFF, 'nominal')),
  },
  {
    of: 'Krippendorff α, ordinal',
    source: ALPHA,
    printed: '0.815',
    exact: 0.8153877,
    ours: () => value(krippendorffAlpha(KRIPPENDORFF, 'ordinal')),
  },
  {
    of: 'Krippendorff α, interval',
    source: ALPHA,
    printed: '0.849',
    exact: 0.8491071,
    ours: () => value(krippendorffAlpha(KRIPPENDORFF, 'interval')),
  },
  {
    of: 'Gwet AC1, [[118, 5], [2, 0]]',
    source: 'Gwet 2008',
    printed: '0.941',
    exact: 0.889568 / 0.945568,
    ours: () => value(gwetAC1(SKEWED, [0, 1])),
  },
  {
    of: 'Cohen κ, [[118, 5], [2, 0]]',
    source: 'Gwet 2008',
    printed: '-0.023',
    exact: -0.00128 / 0.05472,
    ours: () => value(cohenKappa(SKEWED)),
  },
  {
    of: 'Cohen κ, [[20, 5], [10, 15]]',
    source: 'Cohen 1960',
    printed: '0.400',
    exact: 0.4,
    ours: () => value(cohenKappa(PLAIN)),
  },
  { of: 'Fleiss κ', source: 'Fleiss 1971', printed: '0.210', exact: 0.2099307, ours: () => value(fleissKappa(FLEISS)) },
  {
    of: 'ICC(2,1)',
    source: 'Shrout & Fleiss 1979, table 2',
    printed: '0.29',
    exact: 0.2897638,
    ours: () => value(intraclassCorrelation(SHROUT)),
  },
];
