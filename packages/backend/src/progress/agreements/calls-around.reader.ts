import { Injectable } from '@nestjs/common';
import type { WeekSum } from '@vakwerk/domain/progress/observation';
import type { BetaPrior } from '@vakwerk/domain/shared/statistics/beta-prior';
import { Database } from '../../platform/database/database.js';

export interface CallsAroundRow {
  /** Weeks of calls that took place before the moment, and the Monday of that moment's own week. */
  readonly weeks: readonly WeekSum[];
  readonly asOf: string;
  readonly sinceN: number;
  readonly sinceSum: number;
  readonly prior: BetaPrior | null;
}

const SELECT = `
  SELECT to_char(date_trunc('week', $4::timestamptz AT TIME ZONE o.time_zone), 'YYYY-MM-DD') AS "asOf",
         coalesce((SELECT json_agg(json_build_object('week', w.week, 'n', w.n, 'sum', w.sum) ORDER BY w.week) FROM
            (SELECT week_starts_on AS week, count(*)::int AS n, sum(ratio)::float8 AS sum FROM observation
              WHERE org_id = $1 AND person_id = $2 AND skill_id = $3 AND source = 'call' AND superseded_at IS NULL AND occurred_at < $4 GROUP BY 1) w), '[]') AS weeks,
         coalesce(s.n, 0) AS "sinceN", coalesce(s.sum, 0) AS "sinceSum",
         (SELECT json_build_object('a', p.a, 'b', p.b) FROM skill_prior p WHERE p.org_id = $1 AND p.skill_id = $3 AND p.kind = 'does') AS prior
    FROM organisation o
    CROSS JOIN LATERAL (SELECT count(*)::int AS n, sum(ratio)::float8 AS sum FROM observation
                         WHERE org_id = $1 AND person_id = $2 AND skill_id = $3 AND source = 'call' AND superseded_at IS NULL AND occurred_at >= $4) s
   WHERE o.id = $1`;

/** What randomly drawn calls said about a skill of a person, before a moment and since: by when the call took place, not by when it was scored. */
@Injectable()
export class CallsAroundReader {
  constructor(private readonly database: Database) {}

  async read(personId: string, skillId: string, moment: Date): Promise<CallsAroundRow> {
    const parameters = [this.database.organisationId(), personId, skillId, moment];
    const [row] = (await this.database.manager().query(SELECT, parameters)) as CallsAroundRow[];
    if (!row) throw new Error('An organisation has a row.');
    return row;
  }
}
