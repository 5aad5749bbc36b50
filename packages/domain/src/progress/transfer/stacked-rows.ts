import { FEWEST_PEOPLE } from '../../shared/fewest-people.js';
import { betaPrior } from '../../shared/statistics/beta-prior.js';
import { NEVER, type PeopleWeeks } from './people-weeks.js';

/** Which weeks around somebody's training count. The week itself belongs to neither side. */
export interface TransferWindow {
  /** Weeks before that are shown as "before". */
  readonly beforeWeeks: number;
  readonly afterWeeks: number;
  /** Weeks before from which somebody's level is estimated: all that whoever chose them could have gone by. */
  readonly historyWeeks: number;
}

export const TRANSFER_WINDOW: TransferWindow = { beforeWeeks: 8, afterWeeks: 8, historyWeeks: 26 };

/** One person beside one training week: as somebody who was trained in it, or as comparison. */
export interface StackRow {
  readonly person: number;
  readonly stack: number;
  readonly trained: boolean;
  /** Level before (posterior mean, 0–1), share after, and how many answers that share is made of. */
  readonly level: number;
  readonly after: number;
  readonly weight: number;
}

/**
 * For every week in which people were trained: they, and everybody who is not trained until the weeks after are over, both with their level
 * before and their share after in the same weeks. Nobody who was trained is ever a comparison, so that an effect that grows is not taken
 * off another (A. Goodman-Bacon, J. Econometrics 225 (2021) 254–277; stacking: Cengiz et al., QJE 134 (2019) 1405–1454).
 * The level is the beta posterior with the prior of the people of that stack. Without forgetting, unlike an estimate of a skill: whoever is
 * chosen for their last weeks would otherwise be thought lower than they are by just the chance that they were chosen for. Who lacks either
 * side drops out; so does a week with too few people to compare with.
 */
export function stackedRows(people: PeopleWeeks, window: TransferWindow): readonly StackRow[] {
  const weeks = [...new Set(people.trainedIn)].filter((week) => week > 0 && week < people.weekCount - 1).sort((a, b) => a - b);
  return weeks.flatMap((week, stack) => {
    const rows = rowsOf(people, week, stack, window);
    return rows.filter(({ trained }) => !trained).length >= FEWEST_PEOPLE && rows.some(({ trained }) => trained) ? rows : [];
  });
}

function rowsOf(people: PeopleWeeks, week: number, stack: number, { afterWeeks, historyWeeks }: TransferWindow): StackRow[] {
  const found: { person: number; trained: boolean; n: number; successes: number; after: number; weight: number }[] = [];
  for (let person = 0; person < people.trainedIn.length; person++) {
    const trainedIn = people.trainedIn[person] ?? NEVER;
    const trained = trainedIn === week;
    if (!trained && trainedIn !== NEVER && trainedIn <= week + afterWeeks) continue;
    const start = person * people.weekCount;
    const post = add(people, start + week + 1, start + Math.min(people.weekCount, week + 1 + afterWeeks));
    if (post.n === 0) continue;
    const { n, sum } = add(people, start + Math.max(0, week - historyWeeks), start + week);
    if (n > 0) found.push({ person, trained, n, successes: sum, after: post.sum / post.n, weight: post.n });
  }
  const { a, b } = betaPrior(found);
  return found.map(({ n, successes, ...row }) => ({ ...row, stack, level: (a + successes) / (a + b + n) }));
}

/** The answers in the cells from `from` up to (not including) `to`. */
export function add({ n, sum }: Pick<PeopleWeeks, 'n' | 'sum'>, from: number, to: number): { n: number; sum: number } {
  const total = { n: 0, sum: 0 };
  for (let cell = from; cell < to; cell++) {
    total.n += n[cell] ?? 0;
    total.sum += sum[cell] ?? 0;
  }
  return total;
}
