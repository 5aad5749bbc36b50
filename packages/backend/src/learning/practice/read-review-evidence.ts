import { Injectable } from '@nestjs/common';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { PracticeCardRepository } from './practice-card.repository.js';
import { PracticeReviewRepository } from './practice-review.repository.js';

/** One answered card as evidence. */
export interface ReviewEvidence {
  readonly personId: string;
  readonly skillIds: readonly string[];
  readonly prompt: LocalizedText | null;
  /** 0–1. */
  readonly ratio: number;
  readonly at: Date;
}

/** What progress asks at the door; inside a unit of work of the organisation. */
@Injectable()
export class ReadReviewEvidence {
  constructor(
    private readonly reviews: PracticeReviewRepository,
    private readonly cards: PracticeCardRepository,
  ) {}

  /** @returns null when there is no such review, when it was taken back, or when the person rated themself: that proves nothing */
  async run(reviewId: string): Promise<ReviewEvidence | null> {
    const review = await this.reviews.find(reviewId);
    if (!review || review.ratio === null || (await this.reviews.isUndone(reviewId))) return null;
    const [card] = await this.cards.findMany([review.cardId]);
    const { personId, ratio, reviewedAt: at } = review;
    return { personId, skillIds: card?.skillIds ?? [], prompt: card?.question?.prompt ?? null, ratio, at };
  }
}
