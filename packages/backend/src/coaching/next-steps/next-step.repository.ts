import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { isUuid } from '../../platform/database/new-id.js';
import { StoredNextStep } from './next-step.entity.js';
import { NextStepVersion } from './next-step-version.entity.js';

@Injectable()
export class NextStepRepository {
  constructor(private readonly database: Database) {}

  async add(rule: StoredNextStep): Promise<void> {
    await this.database.manager().insert(StoredNextStep, rule as object);
  }

  async addVersion(version: NextStepVersion): Promise<void> {
    await this.database.manager().insert(NextStepVersion, version as object);
  }

  async change(id: string, changes: Partial<StoredNextStep>): Promise<void> {
    const which = { organisationId: this.database.organisationId(), id };
    await this.database.manager().update(StoredNextStep, which, changes as object);
  }

  /** Held until the end of the transaction: of two that look at a rule at once, one sees what the other did. */
  async lock(id: string): Promise<StoredNextStep | null> {
    if (!isUuid(id)) return null;
    const where = { organisationId: this.database.organisationId(), id };
    return this.database.manager().findOne(StoredNextStep, { where, lock: { mode: 'pessimistic_write' } });
  }

  async find(id: string): Promise<StoredNextStep | null> {
    const where = { organisationId: this.database.organisationId(), id };
    return isUuid(id) ? this.database.manager().findOne(StoredNextStep, { where }) : null;
  }

  /** Rules that are on, oldest first: that is also the order in which they do something. */
  listOn(): Promise<StoredNextStep[]> {
    const where = { organisationId: this.database.organisationId(), state: 'on' as const };
    return this.database.manager().find(StoredNextStep, { where, order: { createdAt: 'ASC', id: 'ASC' } });
  }

  /** The database's clock: facts carry its times too. */
  async now(): Promise<Date> {
    const [row] = (await this.database.manager().query('SELECT clock_timestamp() AS now')) as { now: Date }[];
    if (!row) throw new Error('The database did not tell the time.');
    return row.now;
  }
}
