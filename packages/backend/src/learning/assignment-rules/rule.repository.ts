import { Injectable } from '@nestjs/common';
import type { AssignmentRule } from '@vakwerk/domain/learning/assignments/assignment-rule';
import { Not } from 'typeorm';
import { Database } from '../../platform/database/database.js';
import { StoredRule } from './assignment-rule.entity.js';
import { RuleGrant } from './rule-grant.entity.js';

/** A stored rule as the domain reads it. */
export const ruleOf = ({ id, courseId, pathId, condition, due }: StoredRule): AssignmentRule => ({
  id,
  target: courseId ? { kind: 'course', id: courseId } : { kind: 'path', id: pathId as string },
  condition,
  due,
});

@Injectable()
export class RuleRepository {
  constructor(private readonly database: Database) {}

  async add(rule: StoredRule): Promise<void> {
    await this.database.manager().insert(StoredRule, rule as object);
  }

  async change(id: string, changes: Partial<StoredRule>): Promise<void> {
    await this.database.manager().update(StoredRule, { organisationId: this.database.organisationId(), id }, changes as object);
  }

  /** Held until the end of the transaction. */
  lock(id: string): Promise<StoredRule | null> {
    const where = { organisationId: this.database.organisationId(), id };
    return this.database.manager().findOne(StoredRule, { where, lock: { mode: 'pessimistic_write' } });
  }

  /** All but deleted ones, oldest first: that is also the order in which they give. */
  list(): Promise<StoredRule[]> {
    const where = { organisationId: this.database.organisationId(), state: Not('deleted' as const) };
    return this.database.manager().find(StoredRule, { where, order: { createdAt: 'ASC', id: 'ASC' } });
  }

  /** @returns false when it was given on this occasion already: also by a worker that does the same at this moment */
  async grant(grant: RuleGrant): Promise<boolean> {
    const inserted = await this.database
      .manager()
      .createQueryBuilder()
      .insert()
      .into(RuleGrant)
      .values(grant)
      .orIgnore()
      .returning(['ruleId'])
      .execute();
    return (inserted.raw as unknown[]).length === 1;
  }
}
