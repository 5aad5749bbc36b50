import { Injectable } from '@nestjs/common';
import { packAnswers } from '@vakwerk/domain/quality/pack-answers';
import { Database } from '../../platform/database/database.js';
import type { EvaluationDetail } from './evaluation-detail.js';

/**
 * Where the organisation and the card say so, an agent scores their own interaction before anything of the evaluator's is sent to
 * them. It ends when they have scored it, skipped it, or said that they have read it.
 */
@Injectable()
export class SelfScoreHold {
  constructor(private readonly database: Database) {}

  /** Those of these evaluations that still wait for their agent's own score. */
  async among(ids: readonly string[]): Promise<ReadonlySet<string>> {
    if (ids.length === 0) return new Set();
    const rows = (await this.database.manager().query(
      `SELECT e.id FROM evaluation e
         JOIN quality_setting q ON q.org_id = e.org_id AND q.self_evaluation
         JOIN scorecard_version s ON s.org_id = e.org_id AND s.id = e.scorecard_version_id
        WHERE e.org_id = $1 AND e.id = ANY($2::uuid[]) AND e.kind = 'live' AND e.state = 'released' AND e.self_score_skipped_at IS NULL
          AND coalesce((s.content #>> '{policies,selfEvaluation}')::boolean, true)
          AND NOT EXISTS (SELECT FROM evaluation o WHERE o.org_id = e.org_id AND o.interaction_id = e.interaction_id
                             AND o.kind = 'self' AND o.state <> 'withdrawn')`,
      [this.database.organisationId(), ids],
    )) as { id: string }[];
    return new Set(rows.map(({ id }) => id));
  }
}

/** The evaluation without anything the evaluator found: what it is about stays. */
export const withheld = (evaluation: EvaluationDetail): EvaluationDetail => ({
  ...evaluation,
  answers: packAnswers(evaluation.content, {}),
  notes: [],
  fragments: [],
  strength: '',
  tip: '',
  highlightFragmentId: null,
  result: null,
});
