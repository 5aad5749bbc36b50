import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { isId } from '../../platform/database/new-id.js';
import { ApiKey } from './api-key.entity.js';

export type ApiKeySummary = Pick<ApiKey, 'id' | 'name' | 'prefix' | 'scopes' | 'createdAt' | 'lastUsedAt' | 'revokedAt'> & {
  readonly createdById: string;
  readonly givenName: string;
  readonly familyName: string;
};

@Injectable()
export class ApiKeyRepository {
  constructor(private readonly database: Database) {}

  async add(key: Omit<ApiKey, 'organisationId' | 'createdAt' | 'lastUsedAt' | 'revokedAt'>): Promise<void> {
    await this.database
      .manager()
      .insert(ApiKey, { ...key, organisationId: this.database.organisationId(), lastUsedAt: null, revokedAt: null });
  }

  /** Newest first. An organisation has a handful of them; a hundred is the end of the list. */
  async list(): Promise<ApiKeySummary[]> {
    return (await this.database.manager().query(
      `SELECT k.id, k.name, k.prefix, k.scopes, k.created_at AS "createdAt", k.last_used_at AS "lastUsedAt", k.revoked_at AS "revokedAt",
              p.id AS "createdById", p.given_name AS "givenName", p.family_name AS "familyName"
         FROM api_key k JOIN person p ON p.org_id = k.org_id AND p.id = k.created_by_id
        WHERE k.org_id = $1 ORDER BY k.revoked_at IS NOT NULL, k.id DESC LIMIT 100`,
      [this.database.organisationId()],
    )) as ApiKeySummary[];
  }

  async countOpen(): Promise<number> {
    return this.database
      .manager()
      .query('SELECT count(*)::int AS open FROM api_key WHERE org_id = $1 AND revoked_at IS NULL', [
        this.database.organisationId(),
      ])
      .then((rows: { open: number }[]) => rows[0]?.open ?? 0);
  }

  /** @returns false when there is none, or it was revoked before */
  async revoke(id: string): Promise<boolean> {
    if (!isId(id)) return false;
    const [rows] = (await this.database
      .manager()
      .query('UPDATE api_key SET revoked_at = now() WHERE org_id = $1 AND id = $2 AND revoked_at IS NULL RETURNING id', [
        this.database.organisationId(),
        id,
      ])) as [unknown[], number];
    return rows.length > 0;
  }

  /** Whose key this is; null for one that was never given or is revoked. Asked before the organisation is known. */
  async findOpen(keyHash: string): Promise<Pick<ApiKey, 'id' | 'organisationId' | 'scopes'> | null> {
    const manager = this.database.manager();
    await manager.query(`SELECT set_config('app.api_key_hash', $1, true)`, [keyHash]);
    const [row] = (await manager.query(
      'SELECT id, org_id AS "organisationId", scopes FROM api_key WHERE key_hash = $1 AND revoked_at IS NULL',
      [keyHash],
    )) as Pick<ApiKey, 'id' | 'organisationId' | 'scopes'>[];
    return row ?? null;
  }

  async touch(id: string): Promise<void> {
    await this.database
      .manager()
      .query('UPDATE api_key SET last_used_at = now() WHERE org_id = $1 AND id = $2', [this.database.organisationId(), id]);
  }
}
