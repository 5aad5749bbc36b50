import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';

export interface AuditFilter {
  readonly actorId: string | null;
  readonly subjectId: string | null;
  /** What comes before the dot of an action: `person`, `scorecard`. */
  readonly about: string | null;
  readonly from: Date | null;
  readonly until: Date | null;
}

interface Named {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
}

export interface AuditRow {
  readonly id: string;
  readonly sequence: string;
  readonly at: Date;
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string | null;
  readonly details: Record<string, unknown>;
  /** null: the product itself. */
  readonly actor: Named | null;
  /** null when the entry is not about a person. */
  readonly person: Named | null;
}

const NAMED = (alias: string) =>
  `CASE WHEN ${alias}.id IS NOT NULL THEN jsonb_build_object('id', ${alias}.id, 'givenName', ${alias}.given_name, 'familyName', ${alias}.family_name) END`;

@Injectable()
export class AuditReader {
  constructor(private readonly database: Database) {}

  /** Newest first, before this place in the chain. */
  async list({ actorId, subjectId, about, from, until }: AuditFilter, before: string | null, limit: number): Promise<AuditRow[]> {
    return (await this.database.manager().query(
      `SELECT e.id, e.sequence::text, e.at, e.action, e.subject_kind AS "subjectKind", e.subject_id AS "subjectId", e.details,
              ${NAMED('a')} AS actor, ${NAMED('p')} AS person
         FROM audit_entry e LEFT JOIN person a ON a.org_id = e.org_id AND a.id = e.actor_id
         LEFT JOIN person p ON p.org_id = e.org_id AND p.id = e.subject_id AND e.subject_kind = 'person'
        WHERE e.org_id = $1 AND ($2::uuid IS NULL OR e.actor_id = $2) AND ($3::uuid IS NULL OR e.subject_id = $3)
          AND ($4::text IS NULL OR split_part(e.action, '.', 1) = $4)
          AND ($5::timestamptz IS NULL OR e.at >= $5) AND ($6::timestamptz IS NULL OR e.at < $6)
          AND ($7::bigint IS NULL OR e.sequence < $7)
        ORDER BY e.sequence DESC LIMIT $8`,
      [this.database.organisationId(), actorId, subjectId, about, from, until, before, limit],
    )) as AuditRow[];
  }
}
