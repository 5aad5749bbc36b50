import { type Difference, differenceOfProportions, type Proportion } from '../../shared/statistics/difference-of-proportions.js';

/** Under this many observations on a side a difference of ten points cannot be told from chance: nothing is compared. */
export const FEWEST_TO_COMPARE = 30;

export type Comparison =
  | { readonly kind: 'tooFew' }
  /** `unclear`: the interval holds 0. */
  | ({ readonly kind: 'higher' | 'lower' | 'unclear' } & Difference);

/** First − second, of two periods or two teams, with its Newcombe interval; only where both rest on enough. */
export function compareShares(first: Proportion, second: Proportion): Comparison {
  if (first.n < FEWEST_TO_COMPARE || second.n < FEWEST_TO_COMPARE) return { kind: 'tooFew' };
  const difference = differenceOfProportions(first, second);
  if (!difference) return { kind: 'tooFew' };
  return { kind: difference.low > 0 ? 'higher' : difference.high < 0 ? 'lower' : 'unclear', ...difference };
}
