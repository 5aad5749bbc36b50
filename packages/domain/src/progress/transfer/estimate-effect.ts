import type { Interval } from '../../shared/statistics/interval.js';
import { studentQuantile } from '../../shared/statistics/mean-interval.js';
import type { StackRow } from './stacked-rows.js';

/** With fewer teams, how far teams differ by chance cannot be judged from the teams: people are the clusters then, and the report says so. */
export const FEWEST_TEAMS = 6;

export interface TransferEffect extends Interval {
  /** Share after the training minus the share expected without it, −1 to 1. */
  readonly difference: number;
  /** What the trained people would have shown without the training, 0–1. */
  readonly expected: number;
  /** Half the width of the interval is `margin` standard errors. */
  readonly standardError: number;
  readonly margin: number;
  /** Whether whole teams or single people are what varies by chance in the interval. */
  readonly clusteredBy: 'team' | 'person';
  readonly trainedPeople: number;
  readonly comparisonPeople: number;
}

interface StackSums {
  trainedWeight: number;
  trainedLevel: number;
  weight: number;
  level: number;
  after: number;
  spread: number;
}

/**
 * The effect on the trained: their share after, minus what people who were not trained make us expect in the same weeks at the same level
 * before. Comparing levels as estimated (not as measured) is what takes regression to the mean out: who was chosen for a bad month has a posterior
 * that is already back near the others. The comparison is a weighted mean of people who were not trained whose mean level is exactly that of the trained, in each
 * stack: the weights that a regression of "after" on "level" implies, with one slope for all stacks (P. Kline, "Oaxaca–Blinder as a reweighting estimator", AER 101
 * (2011) 532–537). The interval is Student's, from sums of influence over clusters (K.-Y. Liang & S. Zeger, Biometrika 73 (1986) 13–22) with the factor
 * G/(G−1): the wider of clustering by person and, from `FEWEST_TEAMS` on, by team. Null with fewer than two trained people.
 */
export function estimateEffect(rows: readonly StackRow[], teamOf: Int32Array): TransferEffect | null {
  const people = { trained: new Set<number>(), comparison: new Set<number>() };
  for (const { trained, person } of rows) people[trained ? 'trained' : 'comparison'].add(person);
  if (people.trained.size < 2) return null;
  const stacks = stackSums(rows);
  const total = sumOf(stacks, ({ trainedWeight }) => trainedWeight);
  const spread = sumOf(stacks, (stack) => stack.spread);
  const slope = slopeOf(rows, stacks, spread);
  // How far the trained are below the comparison, over all stacks: what the slope is multiplied by.
  const distance = sumOf(stacks, (stack) => (stack.trainedWeight / total) * (stack.trainedLevel - stack.level));
  const expectedOf = ({ stack, level }: StackRow) => {
    const { after, level: mean } = stacks[stack] as StackSums;
    return after + slope * (level - mean);
  };
  let [expected, difference] = [0, 0];
  for (const row of rows) {
    if (!row.trained) continue;
    expected += (row.weight / total) * expectedOf(row);
    difference += (row.weight / total) * (row.after - expectedOf(row));
  }
  const influences = rows.map((row) => {
    const residual = row.after - expectedOf(row);
    if (row.trained) return (row.weight / total) * (residual - difference);
    const stack = stacks[row.stack] as StackSums;
    const bySlope = spread > 0 ? (distance * row.weight * (row.level - stack.level)) / spread : 0;
    return -((stack.trainedWeight / total) * (row.weight / stack.weight) + bySlope) * residual;
  });
  const byPerson = spreadByPerson(rows, influences, people);
  const byTeam = spreadByTeam(rows, influences, teamOf);
  const wider = byTeam && byTeam.standardError * byTeam.margin > byPerson.standardError * byPerson.margin ? byTeam : byPerson;
  const half = wider.margin * wider.standardError;
  return {
    difference,
    low: difference - half,
    high: difference + half,
    expected,
    ...wider,
    clusteredBy: byTeam ? 'team' : 'person',
    trainedPeople: people.trained.size,
    comparisonPeople: people.comparison.size,
  };
}

function stackSums(rows: readonly StackRow[]): readonly StackSums[] {
  const stacks: StackSums[] = [];
  for (const { stack, trained, level, after, weight } of rows) {
    stacks[stack] ??= { trainedWeight: 0, trainedLevel: 0, weight: 0, level: 0, after: 0, spread: 0 };
    const sums = stacks[stack];
    if (trained) {
      sums.trainedWeight += weight;
      sums.trainedLevel += weight * level;
    } else {
      sums.weight += weight;
      sums.level += weight * level;
      sums.after += weight * after;
    }
  }
  for (const sums of stacks.filter(Boolean)) {
    sums.trainedLevel /= sums.trainedWeight;
    sums.level /= sums.weight;
    sums.after /= sums.weight;
  }
  for (const { stack, trained, level, weight } of rows) {
    const sums = stacks[stack];
    if (sums && !trained) sums.spread += weight * (level - sums.level) ** 2;
  }
  return stacks;
}

/** Within stacks, over the comparison. When all are alike nothing can be learned, and a level is taken at its word. */
function slopeOf(rows: readonly StackRow[], stacks: readonly StackSums[], spread: number): number {
  if (spread <= 0) return 1;
  let product = 0;
  for (const { stack, trained, level, after, weight } of rows) {
    const sums = stacks[stack];
    if (sums && !trained) product += weight * (level - sums.level) * (after - sums.after);
  }
  return product / spread;
}

interface Spread {
  readonly standardError: number;
  readonly margin: number;
}

function spreadByPerson(
  rows: readonly StackRow[],
  influences: readonly number[],
  { trained, comparison }: { readonly trained: ReadonlySet<number>; readonly comparison: ReadonlySet<number> },
): Spread {
  let variance = 0;
  for (const [person, influence] of sumBy(rows, influences, ({ person }) => person)) {
    const clusters = trained.has(person) ? trained.size : comparison.size;
    variance += (clusters / (clusters - 1)) * influence ** 2;
  }
  return { standardError: Math.sqrt(variance), margin: studentQuantile(0.975, trained.size - 1) };
}

function spreadByTeam(rows: readonly StackRow[], influences: readonly number[], teamOf: Int32Array): Spread | null {
  const teams = sumBy(rows, influences, ({ person }) => teamOf[person] ?? 0);
  if (teams.size < FEWEST_TEAMS) return null;
  const variance = [...teams.values()].reduce((sum, influence) => sum + influence ** 2, 0);
  return {
    standardError: Math.sqrt((teams.size / (teams.size - 1)) * variance),
    margin: studentQuantile(0.975, teams.size - 1),
  };
}

function sumBy(rows: readonly StackRow[], influences: readonly number[], clusterOf: (row: StackRow) => number) {
  const sums = new Map<number, number>();
  for (const [at, row] of rows.entries()) sums.set(clusterOf(row), (sums.get(clusterOf(row)) ?? 0) + (influences[at] ?? 0));
  return sums;
}

/** Stacks without a comparison leave a hole in the list. */
function sumOf(stacks: readonly StackSums[], of: (stack: StackSums) => number): number {
  return stacks.reduce((total, stack) => total + of(stack), 0);
}
