import { Injectable } from '@nestjs/common';
import { In, IsNull, Not } from 'typeorm';
import { Database } from '../../platform/database/database.js';
import { PracticeCard } from './practice-card.entity.js';

@Injectable()
export class PracticeCardRepository {
  constructor(private readonly database: Database) {}

  /** @returns false when the person has a card of this source already */
  async addUnlessThere(card: PracticeCard): Promise<boolean> {
    const inserted = await this.database
      .manager()
      .createQueryBuilder()
      .insert()
      .into(PracticeCard)
      .values(card)
      .orIgnore()
      .returning(['id'])
      .execute();
    return (inserted.raw as unknown[]).length === 1;
  }

  findBySource(personId: string, sourceKind: PracticeCard['sourceKind'], sourceId: string): Promise<PracticeCard | null> {
    const organisationId = this.database.organisationId();
    return this.database.manager().findOne(PracticeCard, { where: { organisationId, personId, sourceKind, sourceId } });
  }

  /** Someone's own card, held until the end of the transaction; null for anyone else's. */
  lockOwn(id: string, personId: string): Promise<PracticeCard | null> {
    const where = { organisationId: this.database.organisationId(), id, personId };
    return this.database.manager().findOne(PracticeCard, { where, lock: { mode: 'pessimistic_write' } });
  }

  findMany(ids: readonly string[]): Promise<PracticeCard[]> {
    const organisationId = this.database.organisationId();
    return this.database.manager().find(PracticeCard, { where: { organisationId, id: In([...ids]) } });
  }

  /** All cards of a person, put aside ones too; what comes first, first. */
  listOf(personId: string): Promise<PracticeCard[]> {
    const organisationId = this.database.organisationId();
    return this.database
      .manager()
      .find(PracticeCard, { where: { organisationId, personId }, order: { dueOn: 'ASC', madeAt: 'ASC', id: 'ASC' } });
  }

  /** Cards whose last answer was wrong and felt sure; the newest first. */
  listMisconceptions(personId: string): Promise<PracticeCard[]> {
    const organisationId = this.database.organisationId();
    return this.database.manager().find(PracticeCard, {
      where: { organisationId, personId, misconceptionAt: Not(IsNull()), lastReviewId: Not(IsNull()) },
      order: { misconceptionAt: 'DESC', id: 'ASC' },
    });
  }

  async change(id: string, changes: Partial<PracticeCard>): Promise<void> {
    await this.database.manager().update(PracticeCard, { organisationId: this.database.organisationId(), id }, changes as object);
  }

  /** Removes cards that came for this reason and were never asked. @returns how many */
  async removeUnasked(personId: string, referenceId: string): Promise<number> {
    const where = { organisationId: this.database.organisationId(), personId, referenceId, lastReviewId: IsNull(), reps: 0 };
    return (await this.database.manager().delete(PracticeCard, { ...where, because: Not('') })).affected ?? 0;
  }
}
