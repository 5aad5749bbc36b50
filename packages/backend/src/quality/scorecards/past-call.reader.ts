import { Injectable } from '@nestjs/common';
import type { ScorecardVersion as ScorecardContent } from '@vakwerk/domain/quality/scorecards/scorecard';
import { Database } from '../../platform/database/database.js';
import { isId } from '../../platform/database/new-id.js';

export interface PastCallRow {
  readonly id: string;
  readonly subject: string | null;
  readonly startedAt: Date;
  readonly versionId: string;
  readonly versionNumber: number;
  readonly content: ScorecardContent;
  readonly answers: readonly number[];
  readonly finalRatio: number | null;
}

/** Calls that were scored on a card, as answers to try another version on. */
@Injectable()
export class PastCallReader {
  constructor(private readonly database: Database) {}

  /** Old evaluations on published versions of the card, newest first, without whose they are. */
  async listOf(scorecardId: string, size: number, afterId: string | null): Promise<PastCallRow[]> {
    if (!isId(scorecardId)) return [];
    return (await this.database.manager().query(
      `SELECT e.id, i.subject, i.started_at AS "startedAt", v.id AS "versionId", v.number AS "versionNumber", v.content, e.answers,
              r.final AS "finalRatio"
         FROM evaluation e
         JOIN scorecard_version v ON v.org_id = e.org_id AND v.id = e.scorecard_version_id
         JOIN interaction i ON i.org_id = e.org_id AND i.id = e.interaction_id
         JOIN LATERAL (SELECT final FROM evaluation_result r WHERE r.org_id = e.org_id AND r.evaluation_id = e.id
            ORDER BY r.id DESC LIMIT 1) r ON true
        WHERE e.org_id = $1 AND v.scorecard_id = $2 AND e.kind = 'live' AND e.state IN ('released', 'acknowledged', 'resolved')
          AND ($3::uuid IS NULL OR e.id < $3)
        ORDER BY e.id DESC LIMIT $4`,
      [this.database.organisationId(), scorecardId, afterId, size],
    )) as PastCallRow[];
  }
}
