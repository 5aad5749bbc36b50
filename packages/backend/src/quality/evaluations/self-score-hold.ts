import { packAnswers } from '@vakwerk/domain/quality/scoring/pack-answers';
import type { EvaluationDetail } from './evaluation-detail.js';

/**
 * SQL: whether an evaluation still waits for its agent's own score. Where the organisation and the card say so, an agent scores their
 * own interaction before anything of the evaluator's is sent to them. It ends when they have scored it, skipped it, or said that they
 * have read it. Needs `evaluation e`; cheap parts come first, for most evaluations ask no more.
 */
export const AWAITS_SELF_SCORE = `CASE WHEN e.state <> 'released' OR e.kind <> 'live' OR e.self_score_skipped_at IS NOT NULL THEN false
  ELSE EXISTS (SELECT FROM quality_setting q WHERE q.org_id = e.org_id AND q.self_evaluation)
   AND EXISTS (SELECT FROM scorecard_version k WHERE k.org_id = e.org_id AND k.id = e.scorecard_version_id
         AND coalesce((k.content #>> '{policies,selfEvaluation}')::boolean, true))
   AND NOT EXISTS (SELECT FROM evaluation o WHERE o.org_id = e.org_id AND o.interaction_id = e.interaction_id
         AND o.kind = 'self' AND o.state <> 'withdrawn') END`;

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
