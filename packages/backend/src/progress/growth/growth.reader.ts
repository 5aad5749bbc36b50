import { Injectable } from '@nestjs/common';
import type { EvidenceKind, ObservationSource, WeekSum } from '@vakwerk/domain/progress/observation';
import type { LevelThresholds } from '@vakwerk/domain/shared/level-bands';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import type { BetaPrior } from '@vakwerk/domain/shared/statistics/beta-prior';
import { Database } from '../../platform/database/database.js';

/** Everything there is to estimate one skill of one person. */
export interface SkillRow {
  readonly id: string;
  readonly code: string;
  readonly name: LocalizedText;
  /** Five words, lowest first. */
  readonly levelWords: readonly LocalizedText[];
  readonly thresholds: LevelThresholds;
  /** Monday of this week in the organisation's time zone. */
  readonly asOf: string;
  readonly weeks: readonly (WeekSum & { readonly source: ObservationSource })[];
  readonly priors: Partial<Record<EvidenceKind, BetaPrior>>;
}

/**
 * Week rollups hold what is scored, seen by the person or not. What is not released to them yet is taken off again where they look
 * themselves: from two looks at a sum they could tell how a call went before they may read it.
 */
const SKILLS_OF_PERSON = `
  WITH hidden AS (
    SELECT skill_id, source, week_starts_on, count(*)::int AS n, sum(ratio) AS sum FROM observation
     WHERE $5 AND org_id = $1 AND person_id = $2 AND superseded_at IS NULL AND visible_from > $3::timestamptz GROUP BY 1, 2, 3)
  SELECT s.id, s.code, s.name, jsonb_path_query_array(s.levels, '$[*].name') AS "levelWords", f.level_thresholds AS thresholds,
         to_char(date_trunc('week', $3::timestamptz AT TIME ZONE o.time_zone), 'YYYY-MM-DD') AS "asOf",
         coalesce(w.weeks, '[]') AS weeks, coalesce(p.priors, '{}') AS priors
    FROM organisation o
    JOIN skill s ON s.org_id = o.id AND s.archived_at IS NULL
    JOIN skill_framework f ON f.org_id = s.org_id AND f.id = s.framework_id
    LEFT JOIN (SELECT k.skill_id, json_agg(json_build_object('source', k.source, 'week', k.week_starts_on, 'n', k.n - coalesce(h.n, 0), 'sum', k.sum - coalesce(h.sum, 0))) AS weeks
                 FROM person_skill_week k LEFT JOIN hidden h ON h.skill_id = k.skill_id AND h.source = k.source AND h.week_starts_on = k.week_starts_on
                WHERE k.org_id = $1 AND k.person_id = $2 AND k.n > coalesce(h.n, 0) AND ($4::uuid IS NULL OR k.skill_id = $4) GROUP BY k.skill_id) w ON w.skill_id = s.id
    LEFT JOIN (SELECT skill_id, json_object_agg(kind, json_build_object('a', a, 'b', b)) AS priors
                 FROM skill_prior WHERE org_id = $1 GROUP BY skill_id) p ON p.skill_id = s.id
   WHERE o.id = $1 AND ($4::uuid IS NULL OR s.id = $4)
   ORDER BY s.position, s.id`;

/** A person's week rollups, with the skills they are about. */
@Injectable()
export class GrowthReader {
  constructor(private readonly database: Database) {}

  /**
   * Every skill in use (or the one asked for) in one statement, whether there are observations or not.
   * @param own the person themself asks: without what is not released to them
   */
  async skillsOf(
    personId: string,
    now: Date,
    { own, skillId = null }: { own: boolean; skillId?: string | null },
  ): Promise<SkillRow[]> {
    const parameters = [this.database.organisationId(), personId, now, skillId, own];
    return (await this.database.manager().query(SKILLS_OF_PERSON, parameters)) as SkillRow[];
  }
}
