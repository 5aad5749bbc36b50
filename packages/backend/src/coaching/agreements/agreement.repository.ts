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

  /** Of other sessions of this coach and person, before a moment, that nobody has looked back on. */
  listOpenBetween(coachId: string, personId: string, before: Date): Promise<Agreement[]> {
    return this.database
      .manager()
      .createQueryBuilder(Agreement, 'a')
      .where('a.organisationId = :organisationId AND a.outcome IS NULL', { organisationId: this.database.organisationId() })
      .andWhere(
        `EXISTS (SELECT 1 FROM coaching_session s WHERE s.org_id = a.org_id AND s.id = a.session_id AND s.coach_id = :coachId
                    AND s.person_id = :personId AND s.starts_at < :before)`,
        { coachId, personId, before },
      )
      .orderBy('a.dueOn')
      .addOrderBy('a.id')
      .limit(50)
      .getMany();
  }
}
