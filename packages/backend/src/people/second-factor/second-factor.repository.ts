import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { SecondFactor } from './second-factor.entity.js';

export interface AdminFactor {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly secondFactor: boolean;
}

@Injectable()
export class SecondFactorRepository {
  constructor(private readonly database: Database) {}

  find(personId: string): Promise<SecondFactor | null> {
    return this.database.manager().findOne(SecondFactor, { where: { organisationId: this.database.organisationId(), personId } });
  }

  /** A secret that waits for its first code; an earlier one that waited is forgotten. */
  async begin(personId: string, sealedSecret: string): Promise<void> {
    await this.database.manager().query(
      `INSERT INTO second_factor (org_id, person_id, sealed_secret) VALUES ($1, $2, $3)
       ON CONFLICT (org_id, person_id) DO UPDATE SET sealed_secret = $3, created_at = now() WHERE second_factor.confirmed_at IS NULL`,
      [this.database.organisationId(), personId, sealedSecret],
    );
  }

  async confirm(personId: string, recoveryHashes: readonly string[]): Promise<void> {
    await this.database
      .manager()
      .query('UPDATE second_factor SET confirmed_at = now(), recovery_hashes = $3 WHERE org_id = $1 AND person_id = $2', [
        this.database.organisationId(),
        personId,
        recoveryHashes,
      ]);
  }

  /** @returns false when a code of this step or a later one was believed before; of two at the same moment one gets true */
  async spendStep(personId: string, step: number): Promise<boolean> {
    return this.changed(
      'UPDATE second_factor SET last_step = $3 WHERE org_id = $1 AND person_id = $2 AND last_step < $3 RETURNING 1 AS spent',
      [personId, step],
    );
  }

  /** @returns false when it is none of the codes that are left */
  async spendRecovery(personId: string, hash: string): Promise<boolean> {
    return this.changed(
      `UPDATE second_factor SET recovery_hashes = array_remove(recovery_hashes, $3)
        WHERE org_id = $1 AND person_id = $2 AND $3 = ANY (recovery_hashes) RETURNING 1 AS spent`,
      [personId, hash],
    );
  }

  /** @returns false when there was none */
  async remove(personId: string): Promise<boolean> {
    return this.changed('DELETE FROM second_factor WHERE org_id = $1 AND person_id = $2 RETURNING 1 AS removed', [personId]);
  }

  /** Active administrators, those without a second factor first. */
  async listAdmins(): Promise<AdminFactor[]> {
    return (await this.database.manager().query(
      `SELECT p.id, p.given_name AS "givenName", p.family_name AS "familyName", f.person_id IS NOT NULL AS "secondFactor" FROM person p
         LEFT JOIN second_factor f ON f.org_id = p.org_id AND f.person_id = p.id AND f.confirmed_at IS NOT NULL
        WHERE p.org_id = $1 AND p.status = 'active' AND 'admin' = ANY (p.roles)
        ORDER BY f.person_id IS NOT NULL, p.family_name, p.given_name, p.id`,
      [this.database.organisationId()],
    )) as AdminFactor[];
  }

  private async changed(sql: string, parameters: readonly unknown[]): Promise<boolean> {
    const answer = (await this.database.manager().query(sql, [this.database.organisationId(), ...parameters])) as [
      unknown[],
      number,
    ];
    // The driver answers a change with its rows and their number.
    return answer[1] === 1;
  }
}
