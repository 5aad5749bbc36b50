import type { Certainty } from '../questions/certainty.js';
import type { ResponseOutcome } from '../questions/grade-response.js';

/** How well a card was remembered, in the words of FSRS. */
export const RATINGS = ['again', 'hard', 'good', 'easy'] as const;
export type Rating = (typeof RATINGS)[number];

/**
 * The rating that an answer and its certainty stand for. Only what was right *and* felt sure counts as remembered well. A doubted or
 * guessed right answer is `hard`: it came, but not by itself, and a question with options can be right by luck. Whatever is not
 * wholly right was not remembered: `again` (FSRS reads `hard` as remembered, so a part may not get it). `easy` is never given here;
 * only a person knows whether it cost any effort.
 */
export function ratingOf(outcome: ResponseOutcome, certainty: Certainty): Rating {
  if (outcome !== 'right') return 'again';
  return certainty === 'high' ? 'good' : 'hard';
}

/** Sure and wrong: something else is believed. Only a talk or a lesson changes that, so it goes on the coaching agenda. */
export function isMisconception(outcome: ResponseOutcome, certainty: Certainty): boolean {
  return outcome === 'wrong' && certainty === 'high';
}
