import { Injectable } from '@nestjs/common';
import type { EvidenceKind } from '@vakwerk/domain/progress/observation';
import type { LevelThresholds } from '@vakwerk/domain/shared/level-bands';
import type { BetaPrior } from '@vakwerk/domain/shared/statistics/beta-prior';
import { Database } from '../../platform/database/database.js';
import type { SkillOfTeam } from '../teams/team.reader.js';
import { beforeSql, nowSql, pastSql, SOURCES_OF, TEAM } from '../teams/team-sql.js';
import { WEIGHT_BY_AGE } from '../weeks/memory.js';

/** Sums of one person (or, without an owner, of the team), one skill and one kind of evidence. */
export interface PeriodSums {
  readonly owner: string | null;
  readonly skillId: string;
  readonly kind: EvidenceKind;
  readonly weightedN: number;
  readonly weightedSum: number;
  /** All that still weighs in. */
  readonly n: number;
  /** In the period. */
  readonly nowN: number;
  readonly nowSum: number;
  /** In the period of the same length before it. */
  readonly beforeN: number;
  readonly beforeSum: number;
  /** In the year before the period. */
  readonly pastN: number;
  readonly pastSum: number;
}

export interface TeamPeriodFacts {
  readonly teamName: string;
  /** Monday of this week in the organisation's time zone. */
  readonly asOf: string;
  readonly members: readonly { readonly id: string; readonly givenName: string; readonly familyName: string }[];
  readonly skills: readonly (SkillOfTeam & {
    readonly thresholds: LevelThresholds;
    readonly knowsPrior: BetaPrior | null;
    readonly doesPrior: BetaPrior | null;
  })[];
  readonly sums: readonly PeriodSums[];
}

const sumsOf = (owner: string, rows: string) => `
  SELECT ${owner} AS owner, w.skill_id, CASE WHEN w.source = 'call' THEN 'does' ELSE 'knows' END AS kind,
         sum(w.n * k.weight) AS weighted_n, sum(w.sum::float8 * k.weight) AS weighted_sum, sum(w.n)::int AS n,
         ${nowSql('$5')}, ${beforeSql('$5')}, ${pastSql('$5')}
    FROM today, ${rows} JOIN LATERAL (SELECT ($4::float8[])[(today.week - w.week_starts_on) / 7 + 1] AS weight) k ON k.weight IS NOT NULL
   WHERE w.org_id = $1 AND w.source IN (${[...SOURCES_OF.knows, ...SOURCES_OF.does].map((source) => `'${source}'`)}) AND w.n > 0 AND w.week_starts_on <= today.week`;

const priorOf = (kind: EvidenceKind) =>
  `(SELECT json_build_object('a', p.a, 'b', p.b) FROM skill_prior p WHERE p.org_id = s.org_id AND p.skill_id = s.id AND p.kind = '${kind}')`;

const SELECT = `${TEAM},
  sums AS (
    ${sumsOf('w.person_id', 'person_skill_week w')} AND w.person_id IN (SELECT id FROM member) GROUP BY w.person_id, w.skill_id, 3
    UNION ALL
    ${sumsOf('NULL::uuid', 'team_skill_week w')} AND w.team_id = $2 GROUP BY w.skill_id, 3)
  SELECT t.name AS "teamName", today.week::text AS "asOf",
         (SELECT coalesce(json_agg(json_build_object('id', id, 'givenName', given_name, 'familyName', family_name) ORDER BY family_name, given_name, id), '[]')
            FROM member) AS members,
         (SELECT coalesce(json_agg(json_build_object('id', s.id, 'code', s.code, 'name', s.name, 'thresholds', f.level_thresholds,
                   'knowsPrior', ${priorOf('knows')}, 'doesPrior', ${priorOf('does')}) ORDER BY s.position, s.id), '[]')
            FROM skill s JOIN skill_framework f ON f.org_id = s.org_id AND f.id = s.framework_id
           WHERE s.org_id = $1 AND s.archived_at IS NULL) AS skills,
         (SELECT coalesce(json_agg(json_build_object('owner', owner, 'skillId', skill_id, 'kind', kind, 'weightedN', weighted_n, 'weightedSum', weighted_sum, 'n', n,
                   'nowN', now_n, 'nowSum', now_sum, 'beforeN', before_n, 'beforeSum', before_sum, 'pastN', past_n, 'pastSum', past_sum)), '[]')
            FROM sums) AS sums
    FROM team t, today WHERE t.org_id = $1 AND t.id = $2`;

/** A team in a period beside what was before it: one statement, from week rollups alone. */
@Injectable()
export class TeamPeriodReader {
  constructor(private readonly database: Database) {}

  /** Null: no such team. */
  async read(of: { teamId: string; weeks: number }, now: Date): Promise<TeamPeriodFacts | null> {
    const parameters = [this.database.organisationId(), of.teamId, now, WEIGHT_BY_AGE, of.weeks];
    const [row] = (await this.database.manager().query(SELECT, parameters)) as TeamPeriodFacts[];
    return row ?? null;
  }
}
