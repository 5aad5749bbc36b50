import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { newId } from '../database/new-id.js';
import { linkHash } from './audit-chain.js';

export interface AuditRecord {
  readonly actorId: string | null;
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string | null;
  readonly details?: Record<string, unknown>;
}

/** Writes to the audit trail in the surrounding transaction: an action without its entry cannot happen. */
@Injectable()
export class AuditLog {
  constructor(private readonly database: Database) {}

  async append(record: AuditRecord): Promise<void> {
    const manager = this.database.manager();
    const organisationId = this.database.organisationId();
    // One writer at a time per organisation, or two entries would hang on the same link of the chain.
    await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('audit' || $1, 0))`, [organisationId]);
    const [last] = (await manager.query(
      `SELECT date_trunc('milliseconds', clock_timestamp()) AS now, e.sequence, e.hash FROM (VALUES (1)) AS one
         LEFT JOIN LATERAL (SELECT sequence, hash FROM audit_entry WHERE org_id = $1 ORDER BY sequence DESC LIMIT 1) e ON true`,
      [organisationId],
    )) as { now: Date; sequence: string | null; hash: string | null }[];
    const at = last?.now ?? new Date();
    const sequence = (BigInt(last?.sequence ?? 0) + 1n).toString();
    const { actorId, action, subjectKind, subjectId } = record;
    // As it is kept: a date is text there, and the chain is computed again from what is kept.
    const details: unknown = JSON.parse(JSON.stringify(record.details ?? {}));
    const entry = { organisationId, sequence, at, actorId, action, subjectKind, subjectId, details };
    const hash = linkHash(last?.hash ?? '', entry);
    await manager.query(
      `INSERT INTO audit_entry (org_id, id, at, actor_id, action, subject_kind, subject_id, details, sequence, hash)
       VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10)`,
      [organisationId, newId(), at, actorId, action, subjectKind, subjectId, JSON.stringify(details), sequence, hash],
    );
  }
}
