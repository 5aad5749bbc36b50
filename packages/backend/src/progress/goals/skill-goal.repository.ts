import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import { Database } from '../../platform/database/database.js';
import { SkillGoal } from './skill-goal.entity.js';

@Injectable()
export class SkillGoalRepository {
  constructor(private readonly database: Database) {}

  /** The goal that stands. */
  find(personId: string, skillId: string): Promise<SkillGoal | null> {
    const organisationId = this.database.organisationId();
    return this.database.manager().findOne(SkillGoal, { where: { organisationId, personId, skillId, removedAt: IsNull() } });
  }

  /** The one that was taken away last. */
  lastRemoved(personId: string, skillId: string): Promise<SkillGoal | null> {
    const organisationId = this.database.organisationId();
    const where = { organisationId, personId, skillId, removedAt: Not(IsNull()) };
    return this.database.manager().findOne(SkillGoal, { where, order: { removedAt: 'DESC' } });
  }

  /** The goals that stand, newest first. */
  list(personId: string): Promise<SkillGoal[]> {
    const organisationId = this.database.organisationId();
    return this.database
      .manager()
      .find(SkillGoal, { where: { organisationId, personId, removedAt: IsNull() }, order: { setAt: 'DESC', id: 'DESC' } });
  }

  async save(goal: SkillGoal): Promise<void> {
    await this.database.manager().save(SkillGoal, goal, { reload: false });
  }
}
