import { Injectable } from '@nestjs/common';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { Database } from '../../platform/database/database.js';

/** Somebody was sure of an answer, and it was wrong: in a lesson, a quiz or practice. */
export interface SureError {
  /** Of the answer, the attempt or the review. */
  readonly id: string;
  readonly personId: string;
  /** The question, wherever it was asked. */
  readonly questionId: string;
  readonly skillIds: readonly string[];
  readonly at: Date;
}

export interface AskedAbout {
  readonly id: string;
  readonly prompt: LocalizedText;
  readonly skillId: string | null;
}

/** A question of the bank is one everywhere, others within their course: as cards know them. */
const known = (question: string, course: string) =>
  `CASE WHEN ${question} ~ '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' THEN ${question} ELSE ${course}::text || '/' || ${question} END`;

const SURE_ERRORS = `
  SELECT x.id, x.person_id AS "personId", x.question_id AS "questionId", x.at, coalesce(c.skill_ids, '{}') AS "skillIds" FROM (
    SELECT r.id, r.person_id, ${known('r.question_id', 'v.course_id')} AS question_id, r.answered_at AS at
      FROM response r JOIN course_version v ON v.org_id = r.org_id AND v.id = r.course_version_id
     WHERE r.org_id = $1 AND r.outcome = 'wrong' AND r.certainty = 'high' AND r.answered_at >= $2
    UNION ALL
    SELECT a.id, a.person_id, ${known('w.question_id', 'v.course_id')}, a.ended_at
      FROM attempt a JOIN attempt_answer w ON w.org_id = a.org_id AND w.attempt_id = a.id
      JOIN course_version v ON v.org_id = a.org_id AND v.id = a.course_version_id
     WHERE a.org_id = $1 AND a.state = 'finished' AND a.ended_at >= $2 AND w.outcome = 'wrong' AND w.certainty = 'high'
    UNION ALL
    SELECT r.id, r.person_id, k.source_id, r.received_at
      FROM practice_review r JOIN practice_card k ON k.org_id = r.org_id AND k.id = r.card_id AND k.source_kind = 'question'
     WHERE r.org_id = $1 AND r.misconception AND r.received_at >= $2
       AND NOT EXISTS (SELECT 1 FROM practice_undo u WHERE u.org_id = r.org_id AND u.review_id = r.id)) x
  LEFT JOIN practice_card c ON c.org_id = $1 AND c.person_id = x.person_id AND c.source_kind = 'question' AND c.source_id = x.question_id
  ORDER BY x.at, x.id`;

/** At the door for slices that look at somebody's certainty over time; inside the caller's unit of work. */
@Injectable()
export class SureErrors {
  constructor(private readonly database: Database) {}

  /** Of everybody, from `since` on; what was taken back is not in it. */
  list(since: Date): Promise<SureError[]> {
    return this.database.manager().query(SURE_ERRORS, [this.database.organisationId(), since]) as Promise<SureError[]>;
  }

  /** Questions as somebody's cards have them: their words, and the skill they are about first of all. */
  async questions(questionIds: readonly string[]): Promise<AskedAbout[]> {
    return this.database.manager().query(
      `SELECT DISTINCT ON (source_id) source_id AS id, question -> 'prompt' AS prompt, skill_ids[1] AS "skillId" FROM practice_card
        WHERE org_id = $1 AND source_kind = 'question' AND source_id = ANY($2::text[]) ORDER BY source_id, made_at DESC`,
      [this.database.organisationId(), questionIds],
    ) as Promise<AskedAbout[]>;
  }
}
