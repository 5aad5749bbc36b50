import { Injectable } from '@nestjs/common';
import type { ObservationSource } from '@vakwerk/domain/progress/observation';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { Database } from '../../platform/database/database.js';

/** A piece of evidence with the way back to where it came from. */
export interface EvidenceRow {
  readonly id: string;
  readonly source: ObservationSource;
  readonly occurredAt: Date;
  readonly ratio: number;
  readonly subject: LocalizedText | null;
  readonly evaluationId: string | null;
  readonly criterionId: string | null;
  readonly interactionId: string | null;
  readonly responseId: string | null;
  readonly dialogueRunId: string | null;
}

const MOST = 50;
const EVIDENCE = `
  SELECT id, source, occurred_at AS "occurredAt", ratio::float8 AS ratio, subject, interaction_id AS "interactionId",
         CASE evidence_kind WHEN 'evaluation' THEN evidence_id END AS "evaluationId",
         CASE evidence_kind WHEN 'evaluation' THEN evidence_part END AS "criterionId",
         CASE evidence_kind WHEN 'response' THEN evidence_id END AS "responseId",
         CASE evidence_kind WHEN 'dialogue' THEN evidence_id END AS "dialogueRunId",
         (count(*) OVER ())::int AS total
    FROM observation
   WHERE org_id = $1 AND person_id = $2 AND skill_id = $3 AND superseded_at IS NULL
     AND ($4 OR visible_from IS NULL OR visible_from <= $5)
   ORDER BY occurred_at DESC, id DESC LIMIT ${MOST}`;

@Injectable()
export class EvidenceReader {
  constructor(private readonly database: Database) {}

  /** Newest first. `withHidden`: also what the person themself does not see yet, because it is not released. */
  async list(
    of: { personId: string; skillId: string; withHidden: boolean },
    now: Date,
  ): Promise<{ evidence: EvidenceRow[]; evidenceCount: number }> {
    const parameters = [this.database.organisationId(), of.personId, of.skillId, of.withHidden, now];
    const rows = (await this.database.manager().query(EVIDENCE, parameters)) as (EvidenceRow & { total: number })[];
    return { evidence: rows.map(({ total: _total, ...row }) => row), evidenceCount: rows[0]?.total ?? 0 };
  }
}
