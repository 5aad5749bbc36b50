import { FEWEST_OBSERVATIONS } from '../shared/level-bands.js';
import { discoveries } from '../shared/statistics/benjamini-hochberg.js';
import { changeOfProportions } from '../shared/statistics/change-of-proportions.js';
import type { Proportion } from '../shared/statistics/difference-of-proportions.js';

/** Of what is called changed, on average at most this share is chance. */
export const LIKELY_RATE = 0.05;
export const SURE_RATE = 0.01;

/** One skill of one person: what was seen in the period, and in the year before it. `successes` is a sum of ratios. */
export interface OwnPast {
  readonly now: Proportion;
  readonly past: Proportion;
}

export type Change = 'higher' | 'lower';

/**
 * Whether each cell of a heat map changed against that person's own past; nobody is held against anybody else. A map of 12 people and
 * 6 skills asks 72 questions at once: without correction three or four would look changed by chance, so Benjamini–Hochberg decides over
 * all of them together. Cells with fewer than five observations on a side take no part. In the order of the question; null: not shown.
 */
export function changesAgainstOwnPast(cells: readonly OwnPast[], rate: number = LIKELY_RATE): readonly (Change | null)[] {
  const enough = cells.map(({ now, past }) => now.n >= FEWEST_OBSERVATIONS && past.n >= FEWEST_OBSERVATIONS);
  const asked = cells.filter((_, index) => enough[index]);
  const found = discoveries(
    asked.map(({ now, past }) => changeOfProportions(now, past)),
    rate,
  );
  let place = 0;
  return cells.map(({ now, past }, index) => {
    if (!enough[index]) return null;
    if (!found[place++]) return null;
    return now.successes / now.n > past.successes / past.n ? 'higher' : 'lower';
  });
}
