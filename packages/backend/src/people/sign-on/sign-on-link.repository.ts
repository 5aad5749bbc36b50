import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { SignOnLink } from './sign-on-link.entity.js';

@Injectable()
export class SignOnLinkRepository {
  constructor(private readonly database: Database) {}

  async findPerson(issuer: string, subject: string): Promise<string | null> {
    const where = { organisationId: this.database.organisationId(), issuer, subject };
    return (await this.database.manager().findOne(SignOnLink, { where }))?.personId ?? null;
  }

  async add(issuer: string, subject: string, personId: string): Promise<void> {
    const organisationId = this.database.organisationId();
    await this.database.manager().insert(SignOnLink, { organisationId, issuer, subject, personId });
  }

  countPeople(): Promise<number> {
    return this.database.manager().count(SignOnLink, { where: { organisationId: this.database.organisationId() } });
  }

  hasPerson(personId: string): Promise<boolean> {
    return this.database.manager().exists(SignOnLink, { where: { organisationId: this.database.organisationId(), personId } });
  }

  async removeAll(): Promise<void> {
    await this.database.manager().delete(SignOnLink, { organisationId: this.database.organisationId() });
  }

  /** @returns false when this state came back before */
  async spend(state: string, keptMinutes: number): Promise<boolean> {
    const manager = this.database.manager();
    const organisationId = this.database.organisationId();
    await manager.query('DELETE FROM used_sign_on WHERE org_id = $1 AND used_at < now() - make_interval(mins => $2)', [
      organisationId,
      keptMinutes,
    ]);
    const rows = (await manager.query(
      'INSERT INTO used_sign_on (org_id, state_hash) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING 1 AS spent',
      [organisationId, createHash('sha256').update(state).digest('base64url')],
    )) as unknown[];
    return rows.length === 1;
  }
}
