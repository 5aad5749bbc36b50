import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';

/** One person's answer to a question in their first finished attempt that asked it: what item analysis counts. */
export interface FirstAttemptAnswer {
  readonly personId: string;
  readonly questionId: string;
  /** Of the bank; null: a question that lives in the course version itself. */
  readonly questionVersionId: string | null;
  /** 0–1; no answer earns nothing. */
  readonly ratio: number;
  /** Mean of the other questions of that attempt, 0–1; null when it asked nothing else. */
  readonly rest: number | null;
}

/**
 * Attempts with an answer that waits for a coach come along when they are graded. An answer to a question that was never touched is
 * in the pins but has no row: it earned nothing.
 */
const READ = `
  WITH asked AS (
    SELECT DISTINCT ON (a.person_id, q ->> 'questionId') a.id, a.person_id, a.ratio, jsonb_array_length(a.questions) AS asked,
           q ->> 'questionId' AS question_id, q ->> 'questionVersionId' AS version_id
      FROM attempt a CROSS JOIN LATERAL jsonb_array_elements(a.questions) q
     WHERE a.org_id = $1 AND a.state = 'finished' AND a.ratio IS NOT NULL AND q ->> 'questionId' = ANY($2)
     ORDER BY a.person_id, q ->> 'questionId', a.ended_at, a.id)
  SELECT f.person_id AS "personId", f.question_id AS "questionId", f.version_id AS "questionVersionId", coalesce(w.ratio, 0) AS ratio,
         CASE WHEN f.asked > 1 THEN (f.ratio * f.asked - coalesce(w.ratio, 0)) / (f.asked - 1) END AS rest
    FROM asked f LEFT JOIN attempt_answer w ON w.org_id = $1 AND w.attempt_id = f.id AND w.question_id = f.question_id
   ORDER BY f.question_id, f.person_id`;

@Injectable()
export class FirstAttemptAnswers {
  constructor(private readonly database: Database) {}

  async of(questionIds: readonly string[]): Promise<FirstAttemptAnswer[]> {
    return (await this.database.manager().query(READ, [this.database.organisationId(), questionIds])) as FirstAttemptAnswer[];
  }
}
