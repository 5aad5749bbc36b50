import type { Dispute as DomainDispute } from '@vakwerk/domain/quality/disputes/dispute';
import type { DisputeOutcome, EvaluationState } from '@vakwerk/domain/quality/evaluations/evaluation-state';
import type { CriterionAnswer } from '@vakwerk/domain/quality/scoring/answers';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import type { InteractionFacts, Named } from '../evaluations/evaluation-detail.js';
import type { Dispute } from './dispute.entity.js';

export interface DisputeItemRow {
  readonly criterionId: string;
  readonly criterionText: LocalizedText;
  readonly reason: string;
  readonly startMs: number | null;
  readonly endMs: number | null;
  readonly originalAnswer: CriterionAnswer;
  readonly proposedAnswer: CriterionAnswer | null;
  readonly outcome: DisputeOutcome | null;
  readonly outcomeReason: string | null;
  readonly newAnswer: CriterionAnswer | null;
}

/** A dispute with its items and with what the policies need to know of the evaluation it is about. */
export interface DisputeRecord extends Readonly<Omit<Dispute, 'organisationId'>> {
  readonly items: readonly DisputeItemRow[];
  readonly agentId: string;
  readonly evaluatorId: string;
  readonly agentTeamIds: readonly string[];
  readonly evaluationState: EvaluationState;
  readonly agent: Named;
  readonly evaluator: Named;
  readonly reviewer: Named | null;
  readonly interaction: InteractionFacts;
  readonly finalBefore: number | null;
  /** Differs from `finalBefore` only when an answer changed. */
  readonly finalAfter: number | null;
  /** The database's clock at this reading. */
  readonly readAt: Date;
}

/** The record as the domain's rules take it. */
export const domainDispute = (record: DisputeRecord): DomainDispute => ({
  state: record.state,
  round: record.round,
  agentId: record.agentId,
  evaluatorId: record.evaluatorId,
  reviewerId: record.reviewerId,
  openedAt: record.openedAt,
  items: record.items.map(({ criterionId, reason, proposedAnswer, outcome, outcomeReason, newAnswer }) => ({
    criterionId,
    reason,
    proposedAnswer,
    decision: outcome && { outcome, reason: outcomeReason ?? '', answer: newAnswer },
  })),
});

/** What the evaluation policies ask, from the dispute's side. */
export const factsOf = ({ agentId, agentTeamIds, evaluatorId, evaluationState }: DisputeRecord) => ({
  agentId,
  agentTeamIds,
  evaluatorId,
  state: evaluationState,
});
