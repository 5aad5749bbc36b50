import { Injectable } from '@nestjs/common';
import type { EvidenceKind, WeekSum } from '@vakwerk/domain/progress/observation';
import type { LevelThresholds } from '@vakwerk/domain/shared/level-bands';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import type { BetaPrior } from '@vakwerk/domain/shared/statistics/beta-prior';
import { Database } from '../../platform/database/database.js';
import { WEIGHT_BY_AGE } from '../weeks/memory.js';
import { nowSql, pastSql, sourcesOf, TEAM } from './team-sql.js';

export interface SkillOfTeam {
  readonly id: string;
  readonly code: string;
  readonly name: LocalizedText;
}

interface TeamFacts {
  readonly teamName: string;
  /** Monday of this week in the organisation's time zone. */
  readonly asOf: string;
}

export interface TeamWeeksRow extends TeamFacts {
  readonly people: number;
  readonly skills: readonly (SkillOfTeam & { readonly weeks: readonly WeekSum[] })[];
}

/** As the statement gives it: week, n and sum of each week. */
interface StoredTeamWeeks extends Omit<TeamWeeksRow, 'skills'> {
  readonly skills: readonly (SkillOfTeam & { readonly weeks: readonly (readonly [string, number, number])[] })[];
}

const skillWeeksOf = ({ weeks, ...skill }: StoredTeamWeeks['skills'][number]): TeamWeeksRow['skills'][number] => ({
  ...skill,
  weeks: weeks.map(([week, n, sum]) => ({ week, n, sum })),
});

/** Weighted sums of one person (or, without an owner, of the team) and one skill. */
export interface HeatSums {
  readonly owner: string | null;
  readonly skillId: string;
  readonly weightedN: number;
  readonly weightedSum: number;
  readonly n: number;
  /** In the last weeks, and in the year before them: what a change against one's own past is told from. */
  readonly nowN: number;
  readonly nowSum: number;
  readonly pastN: number;
  readonly pastSum: number;
}

export interface HeatMapFacts extends TeamFacts {
  readonly members: readonly { readonly id: string; readonly givenName: string; readonly familyName: string }[];
  readonly skills: readonly (SkillOfTeam & { readonly thresholds: LevelThresholds; readonly prior: BetaPrior | null })[];
  readonly sums: readonly HeatSums[];
}

/**
 * Sources and the choice of a skill stand in the text: with a parameter that may be NULL and an array of unknown length PostgreSQL
 * makes a new plan each time, which takes longer than the answer. Triples, because building objects does as well.
 */
const weeksSql = (evidence: EvidenceKind, ofSkill: boolean) => `${TEAM}
  SELECT t.name AS "teamName", today.week::text AS "asOf", (SELECT count(*)::int FROM member) AS people,
         (SELECT coalesce(json_agg(json_build_object('id', s.id, 'code', s.code, 'name', s.name, 'weeks', coalesce(w.weeks, '[]')) ORDER BY s.position, s.id), '[]')
            FROM skill s
            LEFT JOIN (SELECT skill_id, json_agg(json_build_array(week_starts_on, n, sum)) AS weeks
                         FROM team_skill_week
                        WHERE org_id = $1 AND team_id = $2 AND source IN (${sourcesOf(evidence).map((source) => `'${source}'`)})
                          AND week_starts_on > today.week - 7 * $4::int AND week_starts_on <= today.week AND n > 0 ${ofSkill ? 'AND skill_id = $5' : ''}
                        GROUP BY skill_id) w ON w.skill_id = s.id
           WHERE s.org_id = $1 AND s.archived_at IS NULL ${ofSkill ? 'AND s.id = $5' : ''}) AS skills
    FROM team t, today WHERE t.org_id = $1 AND t.id = $2`;

export interface TeamMembers extends TeamFacts {
  readonly timeZone: string;
  readonly personIds: readonly string[];
}

const MEMBERS = `${TEAM}
  SELECT t.name AS "teamName", today.week::text AS "asOf", (SELECT time_zone FROM organisation WHERE id = $1) AS "timeZone",
         (SELECT coalesce(json_agg(id), '[]') FROM member) AS "personIds"
    FROM team t, today WHERE t.org_id = $1 AND t.id = $2`;

const sumsOf = (owner: string, rows: string) => `
  SELECT ${owner} AS owner, w.skill_id, sum(w.n * k.weight) AS weighted_n, sum(w.sum::float8 * k.weight) AS weighted_sum, sum(w.n)::int AS n,
         ${nowSql('$7')}, ${pastSql('$7')}
    FROM today, ${rows} JOIN LATERAL (SELECT ($5::float8[])[(today.week - w.week_starts_on) / 7 + 1] AS weight) k ON k.weight IS NOT NULL
   WHERE w.org_id = $1 AND w.source = ANY($4) AND w.n > 0 AND w.week_starts_on <= today.week`;

const HEAT_MAP = `${TEAM},
  sums AS (
    ${sumsOf('w.person_id', 'person_skill_week w')} AND w.person_id IN (SELECT id FROM member) GROUP BY w.person_id, w.skill_id
    UNION ALL
    ${sumsOf('NULL::uuid', 'team_skill_week w')} AND w.team_id = $2 GROUP BY w.skill_id)
  SELECT t.name AS "teamName", today.week::text AS "asOf",
         (SELECT coalesce(json_agg(json_build_object('id', id, 'givenName', given_name, 'familyName', family_name) ORDER BY family_name, given_name, id), '[]')
            FROM member) AS members,
         (SELECT coalesce(json_agg(json_build_object('id', s.id, 'code', s.code, 'name', s.name, 'thresholds', f.level_thresholds,
                   'prior', CASE WHEN p.a IS NOT NULL THEN json_build_object('a', p.a, 'b', p.b) END) ORDER BY s.position, s.id), '[]')
            FROM skill s JOIN skill_framework f ON f.org_id = s.org_id AND f.id = s.framework_id
            LEFT JOIN skill_prior p ON p.org_id = s.org_id AND p.skill_id = s.id AND p.kind = $6
           WHERE s.org_id = $1 AND s.archived_at IS NULL) AS skills,
         (SELECT coalesce(json_agg(json_build_object('owner', owner, 'skillId', skill_id, 'weightedN', weighted_n, 'weightedSum', weighted_sum, 'n', n,
                   'nowN', now_n, 'nowSum', now_sum, 'pastN', past_n, 'pastSum', past_sum)), '[]')
            FROM sums) AS sums
    FROM team t, today WHERE t.org_id = $1 AND t.id = $2`;

/** Views of a team: one statement each, from week rollups alone. */
@Injectable()
export class TeamReader {
  constructor(private readonly database: Database) {}

  /** The last weeks of every skill in use, or of one. Null: no such team. */
  async weeks(
    of: { teamId: string; evidence: EvidenceKind; weekCount: number; skillId?: string },
    now: Date,
  ): Promise<TeamWeeksRow | null> {
    const parameters = [
      this.database.organisationId(),
      of.teamId,
      now,
      of.weekCount,
      ...(of.skillId === undefined ? [] : [of.skillId]),
    ];
    const sql = weeksSql(of.evidence, of.skillId !== undefined);
    const [row] = (await this.database.manager().query(sql, parameters)) as StoredTeamWeeks[];
    return row ? { ...row, skills: row.skills.map(skillWeeksOf) } : null;
  }

  /** Who is in the team today. Null: no such team. */
  async members(teamId: string, now: Date): Promise<TeamMembers | null> {
    const parameters = [this.database.organisationId(), teamId, now];
    const [row] = (await this.database.manager().query(MEMBERS, parameters)) as TeamMembers[];
    return row ?? null;
  }

  /** What a map of people × skills is estimated from. Null: no such team. */
  async heatMap(of: { teamId: string; evidence: EvidenceKind; weeks: number }, now: Date): Promise<HeatMapFacts | null> {
    const parameters = [
      this.database.organisationId(),
      of.teamId,
      now,
      sourcesOf(of.evidence),
      WEIGHT_BY_AGE,
      of.evidence,
      of.weeks,
    ];
    const [row] = (await this.database.manager().query(HEAT_MAP, parameters)) as HeatMapFacts[];
    return row ?? null;
  }
}
