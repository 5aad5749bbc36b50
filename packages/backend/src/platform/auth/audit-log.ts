import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { newId } from '../database/new-id.js';

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
      'SELECT sequence, hash FROM audit_entry WHERE org_id = $1 ORDER BY sequence DESC LIMIT 1',
      [organisationId],
    )) as {
      sequence: string;
      hash: string;
    }[];
    const sequence = BigInt(last?.sequence ?? 0) + 1n;
    const details = JSON.stringify(record.details ?? {});
    const hash = createHash('sha256')
      .update(
        [
          last?.hash ?? '',
          organisationId,
          sequence,
          record.actorId,
          record.action,
          record.subjectKind,
          record.subjectId,
          details,
        ].join('\n'),
      )
      .digest('hex');
    await manager.query(
      `INSERT INTO audit_entry (org_id, id, actor_id, action, subject_kind, subject_id, details, sequence, hash) VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9)`,
      [
        organisationId,
        newId(),
        record.actorId,
        record.action,
        record.subjectKind,
        record.subjectId,
        details,
        sequence.toString(),
        hash,
      ],
    );
  }
}
