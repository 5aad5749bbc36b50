import { Injectable } from '@nestjs/common';
import type { ObservationSource } from '@vakwerk/domain/progress/observation';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import type { TimeZone } from '@vakwerk/domain/shared/time/local-time';
import { Database } from '../../platform/database/database.js';
import type { ObservationEvidence } from './observation.entity.js';

export interface EvidenceRef {
  readonly evidenceKind: ObservationEvidence;
  readonly evidenceId: string;
}

/** What one part of the evidence says about one skill. */
export interface EvidencePart {
  readonly personId: string;
  readonly skillId: string;
  readonly source: ObservationSource;
  /** 0–1, six decimals. */
  readonly ratio: number;
  readonly occurredAt: Date;
  readonly evidencePart: string;
  readonly interactionId: string | null;
  readonly subject: LocalizedText | null;
  readonly visibleFrom: Date | null;
}

export interface StoredObservation extends EvidencePart {
  readonly id: string;
  readonly weekStartsOn: string;
}

export interface NewObservation extends EvidencePart, EvidenceRef {
  readonly id: string;
  readonly weekStartsOn: string;
}

const CURRENT = `
  SELECT id, person_id AS "personId", skill_id AS "skillId", source, ratio::float8 AS ratio, occurred_at AS "occurredAt",
         week_starts_on::text AS "weekStartsOn", evidence_part AS "evidencePart", interaction_id AS "interactionId", subject,
         visible_from AS "visibleFrom"
    FROM observation WHERE org_id = $1 AND evidence_kind = $2 AND evidence_id = $3 AND superseded_at IS NULL
   ORDER BY id FOR UPDATE`;

const INSERT = `
  INSERT INTO observation (org_id, id, person_id, skill_id, source, ratio, week_starts_on, occurred_at, evidence_kind, evidence_id,
                           evidence_part, interaction_id, subject, visible_from)
  SELECT $1, o.id, o."personId", o."skillId", o.source, o.ratio, o."weekStartsOn", o."occurredAt", o."evidenceKind", o."evidenceId",
         o."evidencePart", o."interactionId", o.subject, o."visibleFrom"
    FROM jsonb_to_recordset($2) AS o(id uuid, "personId" uuid, "skillId" uuid, source text, ratio numeric, "weekStartsOn" date,
         "occurredAt" timestamptz, "evidenceKind" text, "evidenceId" uuid, "evidencePart" text, "interactionId" uuid, subject jsonb,
         "visibleFrom" timestamptz)`;

@Injectable()
export class ObservationRepository {
  constructor(private readonly database: Database) {}

  /** What counts now of this evidence, locked so that two gradings of one evaluation follow each other. */
  async current({ evidenceKind, evidenceId }: EvidenceRef): Promise<StoredObservation[]> {
    const parameters = [this.database.organisationId(), evidenceKind, evidenceId];
    return (await this.database.manager().query(CURRENT, parameters)) as StoredObservation[];
  }

  async add(observations: readonly NewObservation[]): Promise<void> {
    if (observations.length === 0) return;
    // jsonb_to_recordset reads SQL null from JSON null for every column but jsonb, where it would be the value null.
    const rows = observations.map(({ subject, ...row }) => (subject ? { ...row, subject } : row));
    await this.database.manager().query(INSERT, [this.database.organisationId(), JSON.stringify(rows)]);
  }

  async supersede(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await this.database
      .manager()
      .query('UPDATE observation SET superseded_at = clock_timestamp() WHERE org_id = $1 AND id = ANY($2)', [
        this.database.organisationId(),
        ids,
      ]);
  }

  /** The time zone in which the organisation's weeks begin. */
  async timeZone(): Promise<TimeZone> {
    const [row] = (await this.database
      .manager()
      .query('SELECT time_zone AS "timeZone" FROM organisation WHERE id = $1', [this.database.organisationId()])) as {
      timeZone: string;
    }[];
    if (!row) throw new Error('The organisation is gone.');
    return row.timeZone;
  }
}
