import { Injectable } from '@nestjs/common';
import type { SetCandidate } from '@vakwerk/domain/learning/practice/daily-set';
import type { SkillRecord } from '@vakwerk/domain/learning/practice/weakest-skill';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { Database } from '../../platform/database/database.js';
import type { PracticeCard } from './practice-card.entity.js';

/** What a set is chosen from, without what is asked. */
export interface SetMaterial {
  readonly candidates: readonly SetCandidate[];
  /** How it went where cards come from, and in practice; what was taken back or rated by oneself does not count. */
  readonly records: readonly SkillRecord[];
  /** All cards of the person, put aside ones too. */
  readonly cardCount: number;
}

/** A card that is asked, with what its skill and its course are called. */
export interface CardToAsk
  extends Omit<PracticeCard, 'organisationId' | 'personId' | 'skillIds' | 'madeAt' | 'suspendedAt' | 'sourceId'> {
  readonly skillName: LocalizedText | null;
  readonly courseTitle: LocalizedText | null;
}

const MATERIAL = `
  WITH own AS MATERIALIZED (
    SELECT id, skill_ids, due_on, interval_days, reviewed_on, misconception_at, made_at, suspended_at, source_ratio, source_kind
      FROM practice_card WHERE org_id = $1 AND person_id = $2),
  seen AS (
    SELECT skill_ids, source_ratio AS ratio FROM own WHERE source_kind <> 'given'
    UNION ALL
    SELECT o.skill_ids, r.ratio FROM own o JOIN practice_review r ON r.org_id = $1 AND r.card_id = o.id
     WHERE r.ratio IS NOT NULL AND NOT EXISTS (SELECT 1 FROM practice_undo u WHERE u.org_id = r.org_id AND u.review_id = r.id))
  SELECT (SELECT count(*)::int FROM own) AS "cardCount",
         (SELECT json_agg(json_build_object('id', id, 'skillIds', skill_ids, 'dueOn', due_on, 'intervalDays', interval_days, 'reviewedOn', reviewed_on,
                   'confidentlyWrong', misconception_at IS NOT NULL, 'madeAt', made_at)) FROM own WHERE suspended_at IS NULL) AS candidates,
         (SELECT json_agg(json_build_object('skillId', skill_id, 'sum', sum, 'n', n))
            FROM (SELECT skill_id, sum(ratio)::float8 AS sum, count(*)::int AS n FROM seen, unnest(skill_ids) AS skill_id GROUP BY 1) record) AS records`;

const CARDS = `
  SELECT c.id, c.question, c.recall, c.seed, c.source_kind AS "sourceKind", c.source_ratio AS "sourceRatio", c.source_certainty AS "sourceCertainty",
         c.source_at AS "sourceAt", c.because, c.reference_id AS "referenceId", c.course_id AS "courseId", c.stability, c.difficulty,
         c.reviewed_on::text AS "reviewedOn", c.due_on::text AS "dueOn", c.interval_days AS "intervalDays", c.reps, c.lapses,
         c.last_review_id AS "lastReviewId", c.last_reviewed_at AS "lastReviewedAt", c.misconception_at AS "misconceptionAt",
         (SELECT s.name FROM unnest(c.skill_ids) WITH ORDINALITY AS about(id, place) JOIN skill s ON s.org_id = $1 AND s.id = about.id
           ORDER BY about.place LIMIT 1) AS "skillName",
         (SELECT coalesce(v.title, k.draft->'title') FROM course k LEFT JOIN course_version v ON v.org_id = k.org_id AND v.id = k.current_version_id
           WHERE k.org_id = $1 AND k.id = c.course_id) AS "courseTitle"
    FROM practice_card c WHERE c.org_id = $1 AND c.id = ANY($2)`;

/** Two statements for what every start of every agent asks: the first to choose from, the second for the few that are chosen. */
@Injectable()
export class PracticeSetReader {
  constructor(private readonly database: Database) {}

  async material(personId: string): Promise<SetMaterial> {
    type Told = Omit<SetCandidate, 'madeAt'> & { readonly madeAt: string };
    const [row] = (await this.database.manager().query(MATERIAL, [this.database.organisationId(), personId])) as {
      readonly cardCount: number;
      readonly candidates: readonly Told[] | null;
      readonly records: readonly SkillRecord[] | null;
    }[];
    return {
      candidates: (row?.candidates ?? []).map((one) => ({ ...one, madeAt: new Date(one.madeAt) })),
      records: row?.records ?? [],
      cardCount: row?.cardCount ?? 0,
    };
  }

  /** In no order. */
  async cards(ids: readonly string[]): Promise<CardToAsk[]> {
    return (await this.database.manager().query(CARDS, [this.database.organisationId(), ids])) as CardToAsk[];
  }
}
