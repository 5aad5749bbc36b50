import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { z } from 'zod';
import { NotFound } from '../../platform/auth/access-errors.js';
import { parseInput } from '../../platform/auth/invalid-input.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { eventOf } from '../../platform/jobs/event.js';
import { Outbox } from '../../platform/jobs/outbox.js';
import { Live } from '../../platform/live/live.js';
import { LearningError } from '../learning.errors.js';
import { columnsOf } from './card-memory.js';
import { ReviewUndone } from './practice.events.js';
import { PracticeCardRepository } from './practice-card.repository.js';
import { PracticeReviewRepository } from './practice-review.repository.js';

@Injectable()
export class UndoReview {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cards: PracticeCardRepository,
    private readonly reviews: PracticeReviewRepository,
    private readonly outbox: Outbox,
    private readonly live: Live,
  ) {}

  /** Puts the card back as it was. Twice is once. @throws NotFound, LearningError reviewNotLast when the card was asked again since */
  run(actor: PersonActor, reviewId: string, now: Date = new Date()): Promise<void> {
    return this.unitOfWork.run(actor, async () => {
      const review = await this.reviews.find(parseInput(z.uuid(), reviewId));
      const card = review && (await this.cards.lockOwn(review.cardId, actor.personId));
      if (!card) throw new NotFound('This review');
      if (await this.reviews.isUndone(review.id)) return;
      if (card.lastReviewId !== review.id) throw new LearningError('reviewNotLast');
      await this.reviews.undo(review.id, now);
      await this.cards.change(card.id, columnsOf(review.before));
      await this.outbox.append(eventOf(ReviewUndone, { reviewId: review.id, cardId: card.id, personId: card.personId }));
      await this.live.announce('learning', [card.personId]);
    });
  }
}
