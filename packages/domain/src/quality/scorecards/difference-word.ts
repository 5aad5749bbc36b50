import type { Interval } from '../../shared/statistics/interval.js';

/** A difference smaller than this is none worth a word (5 points of 100). */
const SMALL = 0.05;

/** `unclear`: the interval holds both nothing and something. It is never called the same because little is known. */
export type DifferenceWord = 'more' | 'less' | 'same' | 'unclear';

/** What a difference with its 95 % interval lets one say. */
export function differenceWord({ low, high }: Interval): DifferenceWord {
  if (low > 0) return 'more';
  if (high < 0) return 'less';
  return low >= -SMALL && high <= SMALL ? 'same' : 'unclear';
}
