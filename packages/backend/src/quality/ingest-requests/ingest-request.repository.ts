import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { ImportOutcome } from '../interactions/imported-interaction.js';

export interface AnsweredRequest {
  readonly key: string;
  readonly bodyHash: string;
  readonly answer: ImportOutcome;
}

@Injectable()
export class IngestRequestRepository {
  constructor(private readonly database: Database) {}

  async find(keys: readonly string[]): Promise<AnsweredRequest[]> {
    return (await this.database
      .manager()
      .query('SELECT key, body_hash AS "bodyHash", answer FROM ingest_request WHERE org_id = $1 AND key = ANY($2)', [
        this.database.organisationId(),
        keys,
      ])) as AnsweredRequest[];
  }

  async removeBefore(moment: Date): Promise<number> {
    const [row] = (await this.database
      .manager()
      .query(
        `WITH gone AS (DELETE FROM ingest_request WHERE org_id = $1 AND created_at < $2 RETURNING 1) SELECT count(*)::integer AS count FROM gone`,
        [this.database.organisationId(), moment],
      )) as { count: number }[];
    return row?.count ?? 0;
  }

  /** @returns false when one of the keys was answered meanwhile; waits for a request that is being answered right now */
  async addAll(keys: readonly string[], bodyHash: string, answer: ImportOutcome): Promise<boolean> {
    const rows = (await this.database.manager().query(
      `INSERT INTO ingest_request (org_id, key, body_hash, answer) SELECT $1, key, $3, $4 FROM unnest($2::text[]) AS key
       ON CONFLICT DO NOTHING RETURNING key`,
      [this.database.organisationId(), keys, bodyHash, JSON.stringify(answer)],
    )) as unknown[];
    return rows.length === keys.length;
  }
}
