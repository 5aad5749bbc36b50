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

const SKILLS_OF_PERSON = `
  SELECT s.id, s.code, s.name, jsonb_path_query_array(s.levels, '$[*].name') AS "levelWords", f.level_thresholds AS thresholds,
         to_char(date_trunc('week', $3::timestamptz AT TIME ZONE o.time_zone), 'YYYY-MM-DD') AS "asOf",
         coalesce(w.weeks, '[]') AS weeks, coalesce(p.priors, '{}') AS priors
    FROM organisation o
    JOIN skill s ON s.org_id = o.id AND s.archived_at IS NULL
    JOIN skill_framework f ON f.org_id = s.org_id AND f.id = s.framework_id
    LEFT JOIN (SELECT skill_id, json_agg(json_build_object('source', source, 'week', week_starts_on, 'n', n, 'sum', sum)) AS weeks
                 FROM person_skill_week WHERE org_id = $1 AND person_id = $2 AND n > 0 AND ($4::uuid IS NULL OR skill_id = $4) GROUP BY skill_id) w ON w.skill_id = s.id
    LEFT JOIN (SELECT skill_id, json_object_agg(kind, json_build_object('a', a, 'b', b)) AS priors
                 FROM skill_prior WHERE org_id = $1 GROUP BY skill_id) p ON p.skill_id = s.id
   WHERE o.id = $1 AND ($4::uuid IS NULL OR s.id = $4)
   ORDER BY s.position, s.id`;

/** A person's week rollups, with the skills they are about. */
@Injectable()
export class GrowthReader {
  constructor(private readonly database: Database) {}

  /** Every skill in use (or the one asked for) in one statement, whether there are observations or not. */
  async skillsOf(personId: string, now: Date, skillId: string | null = null): Promise<SkillRow[]> {
    const parameters = [this.database.organisationId(), personId, now, skillId];
    return (await this.database.manager().query(SKILLS_OF_PERSON, parameters)) as SkillRow[];
  }
}
