import { betaQuantile } from '../beta-quantile.js';
import { differenceOfProportions } from '../difference-of-proportions.js';
import { incompleteBeta } from '../incomplete-beta.js';
import { studentQuantile } from '../mean-interval.js';
import { shrunkMean, shrunkRate } from '../shrinkage.js';
import { wilsonInterval } from '../wilson-interval.js';
import type { PublishedValue } from './published-value.js';

const WILSON = 'Newcombe, Statistics in Medicine 17 (1998) 857–872, table I';
const NEWCOMBE = 'Newcombe, Statistics in Medicine 17 (1998) 873–890, table II';
const newcombe = () => differenceOfProportions({ successes: 56, n: 70 }, { successes: 48, n: 80 });
/** The F of which x = 5F/(5F + 10) is a quantile of Beta(5/2, 10/2). */
const fQuantile = (x: number) => (10 * x) / (5 * (1 - x));

export const PROPORTION_VALUES: readonly PublishedValue[] = [
  { of: 'Wilson 81/263, low', source: WILSON, printed: '0.2553', exact: 0.25528852, ours: () => wilsonInterval(81, 263).low },
  { of: 'Wilson 81/263, high', source: WILSON, printed: '0.3662', exact: 0.366209577, ours: () => wilsonInterval(81, 263).high },
  { of: 'Wilson 4/5, low', source: 'score interval', printed: '0.376', exact: 0.37553463, ours: () => wilsonInterval(4, 5).low },
  {
    of: 'Wilson 4/5, high',
    source: 'score interval',
    printed: '0.964',
    exact: 0.963775891,
    ours: () => wilsonInterval(4, 5).high,
  },
  { of: 'Newcombe 56/70 − 48/80', source: NEWCOMBE, printed: '0.2000', exact: 0.2, ours: () => newcombe()?.difference ?? 0 },
  {
    of: 'Newcombe 56/70 − 48/80, low',
    source: NEWCOMBE,
    printed: '0.0524',
    exact: 0.052431472,
    ours: () => newcombe()?.low ?? 0,
  },
  {
    of: 'Newcombe 56/70 − 48/80, high',
    source: NEWCOMBE,
    printed: '0.3339',
    exact: 0.333872654,
    ours: () => newcombe()?.high ?? 0,
  },
  {
    of: 'shrunk rate 3/5, prior (17, 3)',
    source: 'Gelman, BDA §2.4',
    printed: '0.80',
    exact: 0.8,
    ours: () => shrunkRate(3, 5, { a: 17, b: 3 }),
  },
  {
    of: 'shrunk rate 5/5, prior (17, 3)',
    source: 'Gelman, BDA §2.4',
    printed: '0.88',
    exact: 0.88,
    ours: () => shrunkRate(5, 5, { a: 17, b: 3 }),
  },
  {
    of: 'shrunk mean, ρ of τ 5, σ 15, n 5',
    source: 'Kelley 1947',
    printed: '0.36',
    exact: 5 / 14,
    ours: () => shrunkMean(80, 5, { groupMean: 70, betweenSd: 5, withinSd: 15 }).reliability,
  },
  {
    of: 'incomplete beta, median of Beta(2, 3)',
    source: 'exact: ½ of a polynomial',
    printed: '0.6875',
    exact: 0.6875,
    ours: () => incompleteBeta(0.5, 2, 3),
  },
  {
    of: 'beta quantile .1 of Beta(½, ½)',
    source: 'arcsine law, sin²(π/20)',
    printed: '0.0245',
    exact: Math.sin(Math.PI / 20) ** 2,
    ours: () => betaQuantile(0.1, 0.5, 0.5),
  },
  {
    of: 'beta quantile .95, as F(5, 10)',
    source: 'NIST handbook, table of F',
    printed: '3.326',
    exact: 3.325835,
    ours: () => fQuantile(betaQuantile(0.95, 2.5, 5)),
  },
  {
    of: 'Student t .975, 10 degrees of freedom',
    source: 'NIST handbook, table of t',
    printed: '2.228',
    exact: 2.228139,
    ours: () => studentQuantile(0.975, 10),
  },
];
