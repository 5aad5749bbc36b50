import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { Invitation } from './invitation.entity.js';

@Injectable()
export class InvitationRepository {
  constructor(private readonly database: Database) {}

  async add(invitation: Invitation): Promise<void> {
    await this.database.manager().insert(Invitation, invitation);
  }

  /** The organisation and person of an invitation that still works; found by its secret before anyone is signed in. */
  async findOpen(tokenHash: string): Promise<{ organisationId: string; personId: string } | null> {
    const manager = this.database.manager();
    await manager.query(`SELECT set_config('app.invitation_token_hash', $1, true)`, [tokenHash]);
    const [row] = (await manager.query(
      `SELECT org_id AS "organisationId", person_id AS "personId" FROM invitation WHERE token_hash = $1 AND used_at IS NULL AND expires_at > now()`,
      [tokenHash],
    )) as { organisationId: string; personId: string }[];
    return row ?? null;
  }

  /** @returns false when another request used it first */
  async use(tokenHash: string): Promise<boolean> {
    const rows = (await this.database
      .manager()
      .query(
        'UPDATE invitation SET used_at = now() WHERE org_id = $1 AND token_hash = $2 AND used_at IS NULL RETURNING 1 AS used',
        [this.database.organisationId(), tokenHash],
      )) as [unknown[], number];
    return rows[1] === 1;
  }

  /** Every link the person still has stops working: an old mail must not change a password later. */
  async closeAllOf(personId: string): Promise<void> {
    await this.database
      .manager()
      .query('UPDATE invitation SET used_at = now() WHERE org_id = $1 AND person_id = $2 AND used_at IS NULL', [
        this.database.organisationId(),
        personId,
      ]);
  }
}
