import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { Attempt } from './attempt.entity.js';

@Injectable()
export class AttemptRepository {
  constructor(private readonly database: Database) {}

  /** In the order they were made. */
  listOf(assignmentId: string, stepId: string): Promise<Attempt[]> {
    const organisationId = this.database.organisationId();
    return this.database.manager().find(Attempt, { where: { organisationId, assignmentId, stepId }, order: { number: 'ASC' } });
  }

  find(id: string): Promise<Attempt | null> {
    return this.database.manager().findOne(Attempt, { where: { organisationId: this.database.organisationId(), id } });
  }

  /** Held until the end of the transaction: tabs and the schedule take turns. */
  lock(id: string): Promise<Attempt | null> {
    const where = { organisationId: this.database.organisationId(), id };
    return this.database.manager().findOne(Attempt, { where, lock: { mode: 'pessimistic_write' } });
  }

  /** @returns false when there is one with this number or still an open one: two tabs at once give one */
  async addUnlessThere(attempt: Attempt): Promise<boolean> {
    const inserted = await this.database
      .manager()
      .createQueryBuilder()
      .insert()
      .into(Attempt)
      .values(attempt)
      .orIgnore()
      .returning(['id'])
      .execute();
    return (inserted.raw as unknown[]).length === 1;
  }

  async change(id: string, changes: Partial<Attempt>): Promise<void> {
    await this.database.manager().update(Attempt, { organisationId: this.database.organisationId(), id }, changes);
  }

  /** Attempts for which the schedule has something to do, the longest waiting first. */
  async listDue(now: Date, most: number): Promise<string[]> {
    const rows = (await this.database
      .manager()
      .query('SELECT id FROM attempt WHERE org_id = $1 AND due_at < $2 ORDER BY due_at, id LIMIT $3', [
        this.database.organisationId(),
        now,
        most,
      ])) as { id: string }[];
    return rows.map(({ id }) => id);
  }
}
