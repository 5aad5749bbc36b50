import { Injectable } from '@nestjs/common';
import { In, IsNull, Not } from 'typeorm';
import { Database } from '../../platform/database/database.js';
import { Agreement } from './agreement.entity.js';

@Injectable()
export class AgreementRepository {
  constructor(private readonly database: Database) {}

  async add(agreement: Agreement): Promise<void> {
    await this.database.manager().insert(Agreement, agreement);
  }

  async save(agreement: Agreement): Promise<void> {
    await this.database.manager().save(Agreement, agreement, { reload: false });
  }

  find(id: string): Promise<Agreement | null> {
    return this.database.manager().findOne(Agreement, { where: { organisationId: this.database.organisationId(), id } });
  }

  /** Adds one side's yes where it is not there yet; whatever else changes meanwhile stays. */
  async agree(ids: readonly string[], side: 'agentAgreedAt' | 'coachAgreedAt', at: Date | null): Promise<void> {
    const where = { organisationId: this.database.organisationId(), id: In([...ids]), outcome: IsNull() };
    if (ids.length > 0)
      await this.database.manager().update(Agreement, at ? { ...where, [side]: IsNull() } : where, { [side]: at });
  }

  findForChange(id: string): Promise<Agreement | null> {
    return this.database.manager().findOne(Agreement, {
      where: { organisationId: this.database.organisationId(), id },
      lock: { mode: 'pessimistic_write' },
    });
  }

  listOf(sessionId: string): Promise<Agreement[]> {
    return this.database
      .manager()
      .find(Agreement, { where: { organisationId: this.database.organisationId(), sessionId }, order: { id: 'ASC' } });
  }

  /** What this person promised and nobody has looked back on yet, soonest first. */
  listOpenOfOwner(ownerId: string): Promise<Agreement[]> {
    return this.database.manager().find(Agreement, {
      where: { organisationId: this.database.organisationId(), ownerId, outcome: IsNull() },
      order: { dueOn: 'ASC', id: 'ASC' },
      take: 100,
    });
  }

  /** About these skills, said yes to by both, not looked back on. */
  listAgreedAbout(ownerId: string, skillIds: readonly string[]): Promise<Agreement[]> {
    return this.database.manager().find(Agreement, {
      where: {
        organisationId: this.database.organisationId(),
        ownerId,
        skillId: In([...skillIds]),
        outcome: IsNull(),
        agentAgreedAt: Not(IsNull()),
        coachAgreedAt: Not(IsNull()),
      },
      order: { id: 'ASC' },
    });
  }

  /** What one of these two promised in a session of both before a moment, and nobody has looked back on; of a group only what this person promised. */
  listOpenBetween(coachId: string, personId: string, before: Date): Promise<Agreement[]> {
    return this.database
      .manager()
      .createQueryBuilder(Agreement, 'a')
      .where('a.organisationId = :organisationId AND a.outcome IS NULL', { organisationId: this.database.organisationId() })
      .andWhere('a.ownerId IN (:coachId, :personId)', { coachId, personId })
      .andWhere(
        `EXISTS (SELECT 1 FROM coaching_session s JOIN session_seat t ON t.org_id = s.org_id AND t.session_id = s.id AND t.person_id = :personId
                  WHERE s.org_id = a.org_id AND s.id = a.session_id AND s.coach_id = :coachId AND s.starts_at < :before
                    AND (a.owner_id = :personId OR cardinality(s.agent_ids) = 1))`,
        { coachId, personId, before },
      )
      .orderBy('a.dueOn')
      .addOrderBy('a.id')
      .limit(50)
      .getMany();
  }
}
