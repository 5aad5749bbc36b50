import { Injectable } from '@nestjs/common';
import type { EvidenceKind, WeekSum } from '@vakwerk/domain/progress/observation';
import { Database } from '../../platform/database/database.js';
import type { SkillOfTeam } from './team.reader.js';
import { sourcesOf } from './team-sql.js';

export interface OrganisationWeeksRow {
  /** Monday of this week in the organisation's time zone. */
  readonly asOf: string;
  /** Agents of the organisation today, and how many of them are in none of the given teams. */
  readonly people: number;
  readonly others: number;
  readonly skills: readonly (SkillOfTeam & { readonly weeks: readonly WeekSum[] })[];
}

/** As the statement gives it: week, n and sum of each week. */
interface StoredWeeks extends Omit<OrganisationWeeksRow, 'skills'> {
  readonly skills: readonly (SkillOfTeam & { readonly weeks: readonly (readonly [string, number, number])[] })[];
}

/** Sources stand in the text and weeks are triples, as in the team's statement, and for the same reasons. */
const weeksSql = (evidence: EvidenceKind) => `
  WITH today AS (
    SELECT ($2::timestamptz AT TIME ZONE time_zone)::date AS day, date_trunc('week', $2::timestamptz AT TIME ZONE time_zone)::date AS week
      FROM organisation WHERE id = $1),
  agent AS (
    SELECT p.id FROM person p WHERE p.org_id = $1 AND 'agent' = ANY(p.roles) AND p.status <> 'deactivated'),
  own AS (
    SELECT DISTINCT m.person_id FROM team_membership m, today
     WHERE m.org_id = $1 AND m.team_id = ANY($4::uuid[]) AND m.starts_on <= today.day AND (m.ends_on IS NULL OR m.ends_on > today.day))
  SELECT today.week::text AS "asOf", (SELECT count(*)::int FROM agent) AS people,
         (SELECT count(*)::int FROM agent LEFT JOIN own ON own.person_id = agent.id WHERE own.person_id IS NULL) AS others,
         (SELECT coalesce(json_agg(json_build_object('id', s.id, 'code', s.code, 'name', s.name, 'weeks', coalesce(w.weeks, '[]')) ORDER BY s.position, s.id), '[]')
            FROM skill s
            LEFT JOIN (SELECT skill_id, json_agg(json_build_array(week_starts_on, n, sum)) AS weeks
                         FROM organisation_skill_week
                        WHERE org_id = $1 AND source IN (${sourcesOf(evidence).map((source) => `'${source}'`)})
                          AND week_starts_on > today.week - 7 * $3::int AND week_starts_on <= today.week AND n > 0
                        GROUP BY skill_id) w ON w.skill_id = s.id
           WHERE s.org_id = $1 AND s.archived_at IS NULL) AS skills
    FROM today`;

/** The organisation as a whole: one statement, from its week rollups alone. */
@Injectable()
export class OrganisationReader {
  constructor(private readonly database: Database) {}

  /** @param teamIds the reader's own teams, to know how many people are behind the rest of the figures */
  async weeks(
    of: { evidence: EvidenceKind; weekCount: number; teamIds: readonly string[] },
    now: Date,
  ): Promise<OrganisationWeeksRow> {
    const parameters = [this.database.organisationId(), now, of.weekCount, of.teamIds];
    const [row] = (await this.database.manager().query(weeksSql(of.evidence), parameters)) as StoredWeeks[];
    if (!row) throw new Error('An organisation has a time zone.');
    const skills = row.skills.map(({ weeks, ...skill }) => ({
      ...skill,
      weeks: weeks.map(([week, n, sum]) => ({ week, n, sum })),
    }));
    return { ...row, skills };
  }
}
