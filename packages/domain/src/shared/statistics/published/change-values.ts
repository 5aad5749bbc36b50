import { differenceInDifferences } from '../difference-in-differences.js';
import { twoSidedTail } from '../normal-distribution.js';
import { pLimits } from '../p-chart.js';
import { xmrLimits } from '../xmr-chart.js';
import type { PublishedValue } from './published-value.js';

const DESIGN = 'worked example of the method, four proportions';
const WHEELER = 'Wheeler & Chambers 1992, chapter 3: x̄ ± 2.66 · mean moving range';
const SHEWHART = 'Shewhart p-chart: p ± 3√(p(1−p)/n)';
const NORMAL = 'Abramowitz & Stegun 1964, table 26.1';

const xmr = () => xmrLimits([88, 92, 85, 90, 87, 91]);
const did = () =>
  differenceInDifferences(
    { before: { successes: 30, n: 60 }, after: { successes: 45, n: 60 } },
    { before: { successes: 36, n: 60 }, after: { successes: 39, n: 60 } },
  );

/** Charts of change, differences of changes, and the tail that p-values come from. */
export const CHANGE_VALUES: readonly PublishedValue[] = [
  {
    of: 'XmR 88, 92, 85, 90, 87, 91, low',
    source: WHEELER,
    printed: '76.6',
    exact: 533 / 6 - 2.66 * 4.6,
    ours: () => xmr()?.low ?? 0,
  },
  { of: 'XmR, the same, high', source: WHEELER, printed: '101.07', exact: 533 / 6 + 2.66 * 4.6, ours: () => xmr()?.high ?? 0 },
  { of: 'p-chart p .85, n 20, low', source: SHEWHART, printed: '0.61', exact: 0.6104692086, ours: () => pLimits(0.85, 20).low },
  { of: 'p-chart, the same, high', source: SHEWHART, printed: '1', exact: 1, ours: () => pLimits(0.85, 20).high },
  { of: 'difference in differences', source: DESIGN, printed: '0.20', exact: 0.2, ours: () => did()?.difference ?? 0 },
  { of: 'the same, low', source: DESIGN, printed: '-0.041', exact: -0.0407114536, ours: () => did()?.low ?? 0 },
  { of: 'the same, high', source: DESIGN, printed: '0.441', exact: 0.4407114536, ours: () => did()?.high ?? 0 },
  { of: 'P(|Z| ≥ 1.959963985)', source: NORMAL, printed: '0.05', exact: 0.05, ours: () => twoSidedTail(1.959963985) },
];
