import type { ScorecardVersion as ScorecardContent } from '@vakwerk/domain/quality/scorecards/scorecard';
import type { EvaluationDetail, InteractionFacts, Named, StoredResult } from './evaluation-detail.js';

/** The columns of the detail statement, flat, as PostgreSQL gives them. */
export interface DetailRow
  extends Omit<EvaluationDetail, 'interaction' | 'agent' | 'evaluator' | 'result' | 'content'>,
    Omit<InteractionFacts, 'id' | 'startedAt'>,
    Omit<StoredResult, 'id'> {
  readonly interactionStartedAt: Date;
  readonly agentName: readonly [string, string];
  readonly evaluatorName: readonly [string, string];
  /** null: there is no result yet, and all its columns are null. */
  readonly resultId: string | null;
}

export function detailOf(row: DetailRow, content: ScorecardContent): EvaluationDetail {
  return {
    ...row,
    content,
    interaction: interactionOf(row),
    agent: named(row.agentId, row.agentName),
    evaluator: named(row.evaluatorId, row.evaluatorName),
    result: resultOf(row),
  };
}

export const named = (id: string, [givenName, familyName]: readonly [string, string]): Named => ({ id, givenName, familyName });

function interactionOf(row: DetailRow): InteractionFacts {
  const { interactionId, channel, queue, subject, interactionStartedAt, durationSeconds, audioRemovedOn } = row;
  return { id: interactionId, channel, queue, subject, startedAt: interactionStartedAt, durationSeconds, audioRemovedOn };
}

function resultOf(row: DetailRow): StoredResult | null {
  if (row.resultId === null) return null;
  const {
    raw,
    final,
    critical,
    nonCritical,
    bonus,
    passed,
    bySection,
    arithmetic,
    failed,
    fatal,
    notApplicable,
    computedAt,
    jobId,
  } = row;
  return {
    id: row.resultId,
    raw,
    final,
    critical,
    nonCritical,
    bonus,
    passed,
    bySection,
    arithmetic,
    failed,
    fatal,
    notApplicable,
    computedAt,
    jobId,
  };
}
