import { type ClusterSums, clusteredInterval } from '../../shared/statistics/clustered-proportion.js';
import type { Interval } from '../../shared/statistics/interval.js';
import { NEVER, type PeopleWeeks } from './people-weeks.js';
import { add, type StackRow, type TransferWindow } from './stacked-rows.js';

/** A share of answers with its interval, in which the answers of one person count as belonging together. */
export interface Band extends Interval {
  readonly n: number;
  readonly share: number;
}

export interface TransferSide {
  readonly people: number;
  readonly before: Band;
  readonly after: Band;
}

/** The trained people of these rows, each in the weeks around their own training. */
export function trainedSide(people: PeopleWeeks, rows: readonly StackRow[], window: TransferWindow): TransferSide {
  const trained = [...new Set(rows.filter((row) => row.trained).map(({ person }) => person))];
  const around = (person: number, from: number, until: number) => {
    const [start, week] = [person * people.weekCount, people.trainedIn[person] ?? NEVER];
    return add(people, start + Math.max(0, week + from), start + Math.min(people.weekCount, week + until));
  };
  return {
    people: trained.length,
    before: bandOver(trained.map((person) => around(person, -window.beforeWeeks, 0))),
    after: bandOver(trained.map((person) => around(person, 1, 1 + window.afterWeeks))),
  };
}

/** Who they are compared with, in the weeks of all stacks together: every answer once, also of who is in several. */
export function comparisonSide(people: PeopleWeeks, rows: readonly StackRow[], window: TransferWindow): TransferSide {
  const inBefore = new Uint8Array(people.n.length);
  const inAfter = new Uint8Array(people.n.length);
  const week = new Map<number, number>();
  for (const { trained, stack, person } of rows) if (trained) week.set(stack, people.trainedIn[person] ?? NEVER);
  const compared = new Set<number>();
  for (const { trained, stack, person } of rows) {
    if (trained) continue;
    compared.add(person);
    const [start, at] = [person * people.weekCount, week.get(stack) ?? NEVER];
    inBefore.fill(1, start + Math.max(0, at - window.beforeWeeks), start + at);
    inAfter.fill(1, start + at + 1, start + Math.min(people.weekCount, at + 1 + window.afterWeeks));
  }
  const within = (marks: Uint8Array) => (person: number) => {
    const total = { n: 0, sum: 0 };
    for (let cell = person * people.weekCount; cell < (person + 1) * people.weekCount; cell++) {
      if (marks[cell] === 0) continue;
      total.n += people.n[cell] ?? 0;
      total.sum += people.sum[cell] ?? 0;
    }
    return total;
  };
  return {
    people: compared.size,
    before: bandOver([...compared].map(within(inBefore))),
    after: bandOver([...compared].map(within(inAfter))),
  };
}

function bandOver(people: readonly { readonly n: number; readonly sum: number }[]): Band {
  const sums = { clusters: 0, trials: 0, successes: 0, successesSquared: 0, successesByTrials: 0, trialsSquared: 0 };
  for (const { n, sum } of people) {
    if (n === 0) continue;
    sums.clusters += 1;
    sums.trials += n;
    sums.successes += sum;
    sums.successesSquared += sum * sum;
    sums.successesByTrials += sum * n;
    sums.trialsSquared += n * n;
  }
  // Sums of rounded ratios may leave the range by a rounding error.
  const inRange: ClusterSums = { ...sums, successes: Math.min(sums.trials, Math.max(0, sums.successes)) };
  return { n: sums.trials, share: sums.trials === 0 ? 0 : inRange.successes / sums.trials, ...clusteredInterval(inRange) };
}
