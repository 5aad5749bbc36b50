import { Injectable } from '@nestjs/common';
import type { Memory } from '@vakwerk/domain/learning/practice/memory';
import { eventOf } from '../../platform/jobs/event.js';
import { Outbox } from '../../platform/jobs/outbox.js';
import { Live } from '../../platform/live/live.js';
import { stateOf } from './card-memory.js';
import type { GradedReview } from './graded-review.js';
import { CardReviewed, MisconceptionFound } from './practice.events.js';
import type { PracticeCard } from './practice-card.entity.js';
import { PracticeCardRepository } from './practice-card.repository.js';
import type { PracticeReview } from './practice-review.entity.js';
import { PracticeReviewRepository } from './practice-review.repository.js';

@Injectable()
export class KeepReview {
  constructor(
    private readonly cards: PracticeCardRepository,
    private readonly reviews: PracticeReviewRepository,
    private readonly outbox: Outbox,
    private readonly live: Live,
  ) {}

  /** Stores a graded review, moves the card on, and tells of it; inside the caller's unit of work. */
  async run(
    card: PracticeCard,
    graded: GradedReview & { readonly id: string },
    memory: Memory,
    at: Date,
  ): Promise<PracticeReview> {
    const { right, ...answered } = graded;
    const { organisationId, id: cardId, personId } = card;
    const review: PracticeReview = {
      ...answered,
      organisationId,
      cardId,
      personId,
      reviewedAt: at,
      receivedAt: new Date(),
      before: stateOf(card),
      dueOn: memory.dueOn,
      intervalDays: memory.intervalDays,
    };
    await this.reviews.add(review);
    const misconceptionAt = review.misconception ? at : right ? null : card.misconceptionAt;
    await this.cards.change(cardId, { ...memory, lastReviewId: review.id, lastReviewedAt: at, misconceptionAt });
    const ids = { reviewId: review.id, cardId, personId };
    await this.outbox.append(eventOf(CardReviewed, ids));
    if (review.misconception) await this.outbox.append(eventOf(MisconceptionFound, ids));
    await this.live.announce('learning', [personId]);
    return review;
  }
}
