import { discoveries } from '../../shared/statistics/benjamini-hochberg.js';
import { changeOfProportions } from '../../shared/statistics/change-of-proportions.js';
import { type Difference, differenceOfProportions, type Proportion } from '../../shared/statistics/difference-of-proportions.js';
import { LIKELY_RATE, SURE_RATE } from '../own-past.js';

/** Under this many observations on a side a difference of ten points cannot be told from chance: nothing is compared. */
export const FEWEST_TO_COMPARE = 30;

/** `sure`: at most one such statement in a hundred is chance; `likely`: at most one in twenty. */
export type Certainty = 'sure' | 'likely';

export type Comparison =
  | { readonly kind: 'tooFew' }
  /** The interval holds 0, or so many were looked at that this one may well be chance. */
  | ({ readonly kind: 'unclear' } & Difference)
  | ({ readonly kind: 'higher' | 'lower'; readonly certainty: Certainty } & Difference);

export interface Pair {
  readonly first: Proportion;
  readonly second: Proportion;
}

/**
 * First − second of several skills at once (two periods, or two teams), each with its Newcombe interval, only where both sides rest on
 * enough. Higher or lower is said when the interval leaves out 0 and Benjamini–Hochberg over all of them agrees. In the order given.
 */
export function compareShares(pairs: readonly Pair[]): readonly Comparison[] {
  const enough = pairs.map(({ first, second }) => Math.min(first.n, second.n) >= FEWEST_TO_COMPARE);
  const pValues = pairs.filter((_, index) => enough[index]).map(({ first, second }) => changeOfProportions(first, second));
  const likely = discoveries(pValues, LIKELY_RATE);
  const sure = discoveries(pValues, SURE_RATE);
  let place = 0;
  return pairs.map(({ first, second }, index): Comparison => {
    const difference = enough[index] ? differenceOfProportions(first, second) : null;
    if (!difference) return { kind: 'tooFew' };
    const at = place++;
    const holdsZero = difference.low <= 0 && difference.high >= 0;
    if (holdsZero || !likely[at]) return { kind: 'unclear', ...difference };
    return { kind: difference.difference > 0 ? 'higher' : 'lower', certainty: sure[at] ? 'sure' : 'likely', ...difference };
  });
}
