import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';

/**
 * A person's week belongs to one team: the one they joined last of those they were in during that week. So a move keeps the
 * history where it was made, and nobody counts twice. Needs a row `w` with `person_id` and `week_starts_on`.
 */
export const TEAM_OF_WEEK = `
  LATERAL (SELECT m.team_id FROM team_membership m
            WHERE m.org_id = $1 AND m.person_id = w.person_id AND m.starts_on < w.week_starts_on + 7
              AND (m.ends_on IS NULL OR m.ends_on > w.week_starts_on)
            ORDER BY m.starts_on DESC, m.id DESC LIMIT 1) team`;

const upsert = (owner: 'team_id' | null) => {
  const table = owner ? 'team_skill_week' : 'organisation_skill_week';
  const columns = `org_id, ${owner ? `${owner}, ` : ''}skill_id, source, week_starts_on`;
  return {
    into: `INSERT INTO ${table} AS w (${columns}, n, sum)`,
    onConflict: `ON CONFLICT (${columns}) DO UPDATE SET n = excluded.n, sum = excluded.sum WHERE (w.n, w.sum) IS DISTINCT FROM (excluded.n, excluded.sum)`,
  };
};
const TEAM = upsert('team_id');
const ORGANISATION = upsert(null);

/**
 * Takes the marks away and adds up again every team and organisation week they point at, from person weeks.
 * @returns the people who lead one of the teams today
 */
const REFRESH = `
  WITH taken AS (DELETE FROM week_mark WHERE org_id = $1 RETURNING person_id, skill_id, source, week_starts_on),
  marked AS (SELECT DISTINCT skill_id, source, week_starts_on FROM taken),
  marked_person AS (SELECT DISTINCT person_id, skill_id, source, week_starts_on FROM taken),
  marked_team AS (SELECT DISTINCT team.team_id, w.skill_id, w.source, w.week_starts_on FROM marked_person w, ${TEAM_OF_WEEK}),
  week AS MATERIALIZED (
    SELECT w.person_id, w.skill_id, w.source, w.week_starts_on, w.n, w.sum, team.team_id
      FROM marked k JOIN person_skill_week w ON w.org_id = $1 AND (w.skill_id, w.source, w.week_starts_on) = (k.skill_id, k.source, k.week_starts_on)
      LEFT JOIN ${TEAM_OF_WEEK} ON true),
  team_week AS (
    ${TEAM.into}
    SELECT $1, k.team_id, k.skill_id, k.source, k.week_starts_on, coalesce(sum(v.n), 0)::int, coalesce(sum(v.sum), 0)
      FROM marked_team k LEFT JOIN week v USING (team_id, skill_id, source, week_starts_on) GROUP BY 2, 3, 4, 5 ORDER BY 2, 3, 4, 5
    ${TEAM.onConflict} RETURNING 1),
  organisation_week AS (
    ${ORGANISATION.into}
    SELECT $1, skill_id, source, week_starts_on, sum(n)::int, sum(sum) FROM week GROUP BY 2, 3, 4 ORDER BY 2, 3, 4
    ${ORGANISATION.onConflict} RETURNING 1)
  SELECT (SELECT count(*)::int FROM taken) AS marks,
         (SELECT coalesce(json_agg(DISTINCT p.id), '[]') FROM marked_team t
            JOIN team_membership m ON m.org_id = $1 AND m.team_id = t.team_id AND m.starts_on <= $2 AND (m.ends_on IS NULL OR m.ends_on > $2)
            JOIN person p ON p.org_id = $1 AND p.id = m.person_id AND p.roles && ARRAY['coach', 'manager']) AS leaders`;

const REBUILD = [
  'DELETE FROM team_skill_week WHERE org_id = $1 AND week_starts_on >= $2',
  'DELETE FROM organisation_skill_week WHERE org_id = $1 AND week_starts_on >= $2',
  `${TEAM.into} SELECT $1, team.team_id, w.skill_id, w.source, w.week_starts_on, sum(w.n)::int, sum(w.sum)
     FROM person_skill_week w, ${TEAM_OF_WEEK} WHERE w.org_id = $1 AND w.week_starts_on >= $2 AND w.n > 0 GROUP BY 2, 3, 4, 5`,
  `${ORGANISATION.into} SELECT $1, w.skill_id, w.source, w.week_starts_on, sum(w.n)::int, sum(w.sum)
     FROM person_skill_week w WHERE w.org_id = $1 AND w.week_starts_on >= $2 AND w.n > 0 GROUP BY 2, 3, 4`,
];

const REBUILD_SKILLS = [
  'DELETE FROM week_mark WHERE org_id = $1 AND skill_id = ANY($2)',
  'DELETE FROM team_skill_week WHERE org_id = $1 AND skill_id = ANY($2)',
  'DELETE FROM organisation_skill_week WHERE org_id = $1 AND skill_id = ANY($2)',
  `${TEAM.into} SELECT $1, team.team_id, w.skill_id, w.source, w.week_starts_on, sum(w.n)::int, sum(w.sum)
     FROM person_skill_week w, ${TEAM_OF_WEEK} WHERE w.org_id = $1 AND w.skill_id = ANY($2) AND w.n > 0 GROUP BY 2, 3, 4, 5`,
  `${ORGANISATION.into} SELECT $1, w.skill_id, w.source, w.week_starts_on, sum(w.n)::int, sum(w.sum)
     FROM person_skill_week w WHERE w.org_id = $1 AND w.skill_id = ANY($2) AND w.n > 0 GROUP BY 2, 3, 4`,
];

/** The weeks of teams and of the organisation, always added up from person weeks. */
@Injectable()
export class GroupWeekRepository {
  constructor(private readonly database: Database) {}

  /** @param today `YYYY-MM-DD`, for who leads a team now */
  async refresh(today: string): Promise<{ marks: number; leaders: string[] }> {
    const parameters = [this.database.organisationId(), today];
    const [row] = (await this.database.manager().query(REFRESH, parameters)) as { marks: number; leaders: string[] }[];
    return row ?? { marks: 0, leaders: [] };
  }

  /** Adds up every week from this one on again, with the memberships as they are known now. */
  async rebuild(sinceWeek: string): Promise<void> {
    for (const statement of REBUILD) await this.database.manager().query(statement, [this.database.organisationId(), sinceWeek]);
  }

  /** Adds up every week of these skills again. */
  async rebuildSkills(skillIds: readonly string[]): Promise<void> {
    for (const statement of REBUILD_SKILLS)
      await this.database.manager().query(statement, [this.database.organisationId(), skillIds]);
  }

  /** Whether anything waits; the cheap question of a batch that mostly has nothing to do. */
  async hasMarks(): Promise<boolean> {
    const [row] = (await this.database
      .manager()
      .query('SELECT EXISTS (SELECT 1 FROM week_mark WHERE org_id = $1) AS waiting', [this.database.organisationId()])) as {
      waiting: boolean;
    }[];
    return row?.waiting ?? false;
  }
}
