import { Injectable } from '@nestjs/common';
import { criteriaInOrder, isScored, type ScorecardVersion } from '@vakwerk/domain/quality/scorecards/scorecard';
import { Database } from '../../platform/database/database.js';

/** What a call that chance chose said about each criterion that applied in it. */
export interface RandomCallOutcome {
  readonly evaluationId: string;
  readonly personId: string;
  /** Since when its agent can read it. */
  readonly at: Date;
  readonly criteria: readonly { readonly id: string; readonly failed: boolean }[];
}

interface Row {
  readonly evaluationId: string;
  readonly personId: string;
  readonly at: Date;
  readonly versionId: string;
  readonly failed: readonly number[];
  readonly notApplicable: readonly number[];
}

/** At the door for slices that look at calls over time: as they count now, so a decided dispute is in it and what was taken back is not. */
@Injectable()
export class RandomCallOutcomes {
  constructor(private readonly database: Database) {}

  /** Of everybody, from `since` on; inside the caller's unit of work. */
  async list(since: Date): Promise<RandomCallOutcome[]> {
    const rows = await this.ask<Row>(
      `SELECT e.id AS "evaluationId", e.agent_id AS "personId", e.released_at AS at, e.scorecard_version_id AS "versionId", r.failed,
              r.not_applicable AS "notApplicable"
         FROM evaluation e JOIN LATERAL (SELECT x.failed, x.not_applicable FROM evaluation_result x
               WHERE x.org_id = e.org_id AND x.evaluation_id = e.id ORDER BY x.id DESC LIMIT 1) r ON true
        WHERE e.org_id = $1 AND e.kind = 'live' AND e.draw_reason = 'random' AND e.released_at >= $2
          AND e.state IN ('released', 'acknowledged', 'disputed', 'resolved')
        ORDER BY e.released_at, e.id`,
      since,
    );
    const criteria = await this.criteriaOf([...new Set(rows.map(({ versionId }) => versionId))]);
    return rows.map(({ versionId, failed, notApplicable, ...row }) => ({
      ...row,
      criteria: (criteria.get(versionId) ?? []).flatMap(({ id, scored }, place) =>
        scored && !notApplicable.includes(place) ? [{ id, failed: failed.includes(place) }] : [],
      ),
    }));
  }

  private async criteriaOf(versionIds: readonly string[]) {
    const versions = await this.ask<{ id: string; content: ScorecardVersion }>(
      'SELECT id, content FROM scorecard_version WHERE org_id = $1 AND id = ANY($2::uuid[])',
      versionIds,
    );
    return new Map(
      versions.map(({ id, content }) => [
        id,
        criteriaInOrder(content).map((criterion) => ({ id: criterion.id, scored: isScored(criterion) })),
      ]),
    );
  }

  private ask<Found>(sql: string, value: unknown): Promise<Found[]> {
    return this.database.manager().query(sql, [this.database.organisationId(), value]) as Promise<Found[]>;
  }
}
