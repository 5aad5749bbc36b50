import { Injectable } from '@nestjs/common';
import { RETENTION_CLASSES, type RetentionClass, type RetentionRules } from '@vakwerk/domain/quality/interactions/retention-due';
import { Database } from '../../platform/database/database.js';
import { KEPT, type KeptRow, keptFrom, LEGAL_HOLD, OPEN_DISPUTE } from './kept-items.js';

export interface StoredRules {
  /** 0: nobody chose anything yet. */
  readonly version: number;
  readonly rules: RetentionRules;
}

export interface DueCount {
  readonly due: number;
  readonly held: number;
  /** Of what is due, in bytes. */
  readonly bytes: number;
}

@Injectable()
export class RetentionRepository {
  constructor(private readonly database: Database) {}

  async rules(): Promise<StoredRules> {
    const rows = (await this.database
      .manager()
      .query('SELECT class, days, version FROM retention_rule WHERE org_id = $1', [this.database.organisationId()])) as {
      class: RetentionClass;
      days: number | null;
      version: number;
    }[];
    const daysOf = (name: RetentionClass) => rows.find((row) => row.class === name)?.days ?? null;
    return {
      version: rows[0]?.version ?? 0,
      rules: { audio: daysOf('audio'), transcript: daysOf('transcript'), evaluation: daysOf('evaluation') },
    };
  }

  /** All classes in one statement: somebody else's change is met by all of them or by none. @returns the new version; null: conflict */
  async put(rules: RetentionRules, personId: string, expectedVersion: number): Promise<number | null> {
    const rows = (await this.database.manager().query(
      `INSERT INTO retention_rule AS r (org_id, class, days, changed_by_id)
       SELECT $1, c.class, c.days, $2 FROM unnest($3::text[], $4::integer[]) AS c (class, days)
       ON CONFLICT (org_id, class) DO UPDATE SET days = excluded.days, changed_by_id = excluded.changed_by_id, changed_at = now(),
         version = r.version + 1 WHERE r.version = $5 RETURNING version`,
      [
        this.database.organisationId(),
        personId,
        RETENTION_CLASSES,
        RETENTION_CLASSES.map((name) => rules[name]),
        expectedVersion,
      ],
    )) as { version: number }[];
    return rows[0]?.version ?? null;
  }

  /** The organisation's clock decides which day it is. */
  async timeZone(): Promise<string> {
    const [row] = (await this.database
      .manager()
      .query('SELECT time_zone AS "timeZone" FROM organisation WHERE id = $1', [this.database.organisationId()])) as {
      timeZone: string;
    }[];
    if (!row) throw new Error('There is no such organisation.');
    return row.timeZone;
  }

  /** A page of what started before the cutoff, longest ago first. */
  async listStartedBefore(
    name: RetentionClass,
    cutoff: Date,
    after: Pick<KeptRow, 'sortKey' | 'id'> | null,
    limit: number,
  ): Promise<KeptRow[]> {
    const rows = (await this.database.manager().query(
      `SELECT k.id, i.id AS "interactionId", i.started_at AS "startedAt", i.started_at::text AS "sortKey",
              ${LEGAL_HOLD} AS "legalHold", ${OPEN_DISPUTE} AS "openDispute" ${keptFrom(name)}
        WHERE k.org_id = $1 AND i.started_at < $2 AND ($3::text IS NULL OR (i.started_at, k.id) > ($3::timestamptz, $4::uuid))
        ORDER BY i.started_at, k.id LIMIT $5`,
      [this.database.organisationId(), cutoff, after?.sortKey ?? null, after?.id ?? null, limit],
    )) as Omit<KeptRow, 'class'>[];
    return rows.map((row) => ({ ...row, class: name }));
  }

  async countStartedBefore(name: RetentionClass, cutoff: Date): Promise<DueCount> {
    const [row] = (await this.database.manager().query(
      `SELECT count(*) FILTER (WHERE NOT held)::integer AS due, count(*) FILTER (WHERE held)::integer AS held,
              coalesce(sum(bytes) FILTER (WHERE NOT held), 0)::float8 AS bytes
         FROM (SELECT ${KEPT[name].bytes} AS bytes, ${LEGAL_HOLD} OR ${OPEN_DISPUTE} AS held ${keptFrom(name)}
                WHERE k.org_id = $1 AND i.started_at < $2) found`,
      [this.database.organisationId(), cutoff],
    )) as DueCount[];
    return row ?? { due: 0, held: 0, bytes: 0 };
  }
}
