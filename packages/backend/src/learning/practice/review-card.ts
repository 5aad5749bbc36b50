import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { isMisconception, RATINGS, type Rating, ratingOf } from '@vakwerk/domain/learning/practice/rating';
import { type Answer, isAnswered, plainAnswer } from '@vakwerk/domain/learning/questions/answer';
import { CERTAINTIES, type Certainty } from '@vakwerk/domain/learning/questions/certainty';
import { gradeResponse } from '@vakwerk/domain/learning/questions/grade-response';
import { answerSchema } from '@vakwerk/domain/learning/questions/question-schema';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { localDateAt } from '@vakwerk/domain/shared/time/local-time';
import { z } from 'zod';
import { NotFound } from '../../platform/auth/access-errors.js';
import { parseInput } from '../../platform/auth/invalid-input.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { LearningError } from '../learning.errors.js';
import { memoryOf } from './card-memory.js';
import type { GradedReview } from './graded-review.js';
import { KeepReview } from './keep-review.js';
import type { PracticeCard } from './practice-card.entity.js';
import { PracticeCardRepository } from './practice-card.repository.js';
import type { PracticeReview } from './practice-review.entity.js';
import { PracticeReviewRepository } from './practice-review.repository.js';
import { PracticeSchedule } from './practice-schedule.js';

const inputSchema = z.object({
  reviewId: z.uuid(),
  cardId: z.uuid(),
  answer: answerSchema.nullable(),
  certainty: z.enum(CERTAINTIES).nullable(),
  selfRating: z.enum(RATINGS).nullable(),
  reviewedAt: z.date(),
});
/** `answer` and `certainty` for a question, `selfRating` for a card answered in one's own words. */
export interface GivenReview {
  /** Made by the browser, one per answer: a queue that sends it again gets the same result. */
  readonly reviewId: string;
  readonly cardId: string;
  readonly answer: Answer | null;
  readonly certainty: Certainty | null;
  readonly selfRating: Rating | null;
  /** By the clock of the device. */
  readonly reviewedAt: Date;
}

export type ReviewOutcome = Pick<PracticeReview, 'id' | 'rating' | 'ratio' | 'misconception' | 'dueOn' | 'intervalDays'>;

/** An answer may wait on a device for as long as this; of an older one nobody knows what the memory was like meanwhile. */
const LONGEST_WAIT_MS = 30 * 86_400_000;

@Injectable()
export class ReviewCard {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cards: PracticeCardRepository,
    private readonly reviews: PracticeReviewRepository,
    private readonly schedule: PracticeSchedule,
    private readonly keep: KeepReview,
  ) {}

  /**
   * Grades an answer to a card and decides when the card returns. The same review sent twice is kept once.
   * @throws InvalidInput, NotFound (also for another's card), LearningError noAnswer | answerDoesNotFit | answerIdTaken
   */
  async run(actor: PersonActor, input: GivenReview, now: Date = new Date()): Promise<ReviewOutcome> {
    const given = parseInput(inputSchema, input);
    return this.unitOfWork.run(actor, async () => {
      const card = await this.cards.lockOwn(given.cardId, actor.personId);
      if (!card) throw new NotFound('This card');
      const graded = grade(card, given);
      const known = await this.reviews.find(given.reviewId);
      if (known) {
        if (isSame(known, card, graded)) return known;
        throw new LearningError('answerIdTaken');
      }
      const at = momentOf(given.reviewedAt, card.lastReviewedAt, now);
      const memory = this.schedule.review(memoryOf(card), graded.rating, localDateAt(at, actor.timeZone), card.seed);
      return this.keep.run(card, { id: given.reviewId, ...graded }, memory, at);
    });
  }
}

function grade({ question }: PracticeCard, { answer, certainty, selfRating }: z.output<typeof inputSchema>): GradedReview {
  if (!question) {
    if (!selfRating) throw new LearningError('noAnswer');
    return {
      answer: null,
      certainty: null,
      ratio: null,
      rating: selfRating,
      misconception: false,
      right: selfRating !== 'again',
    };
  }
  if (!isAnswered(answer) || !certainty) throw new LearningError('noAnswer');
  try {
    const { outcome, ratio } = gradeResponse(question, answer);
    return {
      answer: plainAnswer(answer),
      certainty,
      ratio,
      rating: ratingOf(outcome, certainty),
      misconception: isMisconception(outcome, certainty),
      right: outcome === 'right',
    };
  } catch (error) {
    if (error instanceof RangeError) throw new LearningError('answerDoesNotFit');
    throw error;
  }
}

const isSame = (known: PracticeReview, card: PracticeCard, { answer, certainty, rating }: GradedReview): boolean =>
  known.cardId === card.id && known.certainty === certainty && known.rating === rating && isDeepStrictEqual(known.answer, answer);

/** Never in the future, and never before the review that is there: a second device may come later with an earlier one. */
function momentOf(given: Date, last: Date | null, now: Date): Date {
  const earliest = Math.max(last?.getTime() ?? 0, now.getTime() - LONGEST_WAIT_MS);
  return new Date(Math.min(now.getTime(), Math.max(given.getTime(), earliest)));
}
