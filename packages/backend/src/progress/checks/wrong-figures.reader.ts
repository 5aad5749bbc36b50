import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { TEAM_OF_WEEK } from '../weeks/group-week.repository.js';
import type { WrongFigure } from './figures-check.entity.js';

/** Enough to see what kind of mistake it is. */
const MOST_EXAMPLES = 50;

/** One grain: what is stored beside what the evidence says; a row of nothing is the same as no row. */
const compare = (of: WrongFigure['of'], table: string, owner: string | null, right: string) => {
  const key = `${owner ? `${owner}, ` : ''}skill_id, source, week_starts_on`;
  return `SELECT '${of}' AS "of", ${owner ?? 'NULL::uuid'} AS "ownerId", skill_id AS "skillId", source, week_starts_on::text AS week,
      coalesce(s.n, 0) AS "storedN", coalesce(s.sum, 0)::float8 AS "storedSum", coalesce(r.n, 0) AS n, coalesce(r.sum, 0)::float8 AS sum
    FROM (${right}) r FULL JOIN (SELECT ${key}, n, sum FROM ${table} WHERE org_id = $1) s USING (${key})
   WHERE coalesce(s.n, 0) <> coalesce(r.n, 0) OR coalesce(s.sum, 0) <> coalesce(r.sum, 0)`;
};

const WRONG = `
  WITH w AS MATERIALIZED (
    SELECT person_id, skill_id, source, date_trunc('week', occurred_at AT TIME ZONE o.time_zone)::date AS week_starts_on,
           count(*)::int AS n, sum(ratio) AS sum
      FROM observation JOIN organisation o ON o.id = $1 WHERE org_id = $1 AND superseded_at IS NULL GROUP BY 1, 2, 3, 4),
  wrong AS (
    ${compare('person', 'person_skill_week', 'person_id', 'SELECT * FROM w')}
    UNION ALL
    ${compare(
      'team',
      'team_skill_week',
      'team_id',
      `SELECT team.team_id, w.skill_id, w.source, w.week_starts_on, sum(w.n)::int AS n, sum(w.sum) AS sum FROM w, ${TEAM_OF_WEEK} GROUP BY 1, 2, 3, 4`,
    )}
    UNION ALL
    ${compare(
      'organisation',
      'organisation_skill_week',
      null,
      'SELECT skill_id, source, week_starts_on, sum(n)::int AS n, sum(sum) AS sum FROM w GROUP BY 1, 2, 3',
    )})
  SELECT *, (count(*) OVER ())::int AS total FROM wrong ORDER BY week, "of", "skillId", "ownerId", source LIMIT ${MOST_EXAMPLES}`;

/** Holds every figure against its evidence and changes nothing. What still waits in the batch of teams shows too. */
@Injectable()
export class WrongFiguresReader {
  constructor(private readonly database: Database) {}

  /** Reads all observations of the organisation, however long that takes; in a unit of work of its own. */
  async read(): Promise<{ readonly wrong: number; readonly examples: readonly WrongFigure[] }> {
    await this.database.manager().query(`SET LOCAL statement_timeout = '600s'`);
    const rows = (await this.database.manager().query(WRONG, [this.database.organisationId()])) as (WrongFigure & {
      total: number;
    })[];
    return { wrong: rows[0]?.total ?? 0, examples: rows.map(({ total: _total, ...figure }) => figure) };
  }
}
