import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { PracticeReview } from './practice-review.entity.js';
import { PracticeUndo } from './practice-undo.entity.js';

@Injectable()
export class PracticeReviewRepository {
  constructor(private readonly database: Database) {}

  find(id: string): Promise<PracticeReview | null> {
    return this.database.manager().findOne(PracticeReview, { where: { organisationId: this.database.organisationId(), id } });
  }

  async isUndone(reviewId: string): Promise<boolean> {
    const organisationId = this.database.organisationId();
    return (await this.database.manager().countBy(PracticeUndo, { organisationId, reviewId })) > 0;
  }

  async add(review: PracticeReview): Promise<void> {
    await this.database.manager().insert(PracticeReview, review as object);
  }

  async undo(reviewId: string, undoneAt: Date): Promise<void> {
    await this.database.manager().insert(PracticeUndo, { organisationId: this.database.organisationId(), reviewId, undoneAt });
  }
}
