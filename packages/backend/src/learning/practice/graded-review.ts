import type { PracticeReview } from './practice-review.entity.js';

/** An answer to a card, and what it was worth. */
export type GradedReview = Pick<PracticeReview, 'answer' | 'certainty' | 'ratio' | 'rating' | 'misconception'> & {
  readonly right: boolean;
};
