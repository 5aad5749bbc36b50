import type { DisputeOutcome } from '@vakwerk/domain/quality/evaluations/evaluation-state';
import type { CriterionAnswer } from '@vakwerk/domain/quality/scoring/answers';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Dispute } from './dispute.entity.js';

/** One criterion of a dispute: the answer that was given stays here when the decision puts another in its place. */
@Entity()
@ForeignKey(() => Dispute, ['organisationId', 'disputeId'], ['organisationId', 'id'], { name: 'dispute_item_dispute' })
@Check('dispute_item_reason', `btrim(reason) <> ''`)
@Check('dispute_item_outcome', `outcome IN ('upheld', 'adjusted', 'rejected')`)
@Check('dispute_item_decision', `(outcome IS NULL) = (outcome_reason IS NULL) AND (new_answer IS NULL OR outcome <> 'rejected')`)
@Check('dispute_item_fragment', '(start_ms IS NULL) = (end_ms IS NULL) AND start_ms >= 0 AND end_ms >= start_ms')
export class DisputeItem {
  @PrimaryColumn('uuid', { name: 'org_id' })
  organisationId: string;

  @PrimaryColumn('uuid')
  disputeId: string;

  @PrimaryColumn('text')
  criterionId: string;

  /** The words of the criterion as the agent read them. */
  @Column('jsonb')
  criterionText: LocalizedText;

  /** Place of the criterion on the form. */
  @Column('smallint')
  place: number;

  @Column('text')
  reason: string;

  /** The piece of the call the agent points at. */
  @Column('integer', { nullable: true })
  startMs: number | null;

  @Column('integer', { nullable: true })
  endMs: number | null;

  @Column('jsonb')
  originalAnswer: CriterionAnswer;

  @Column('jsonb', { nullable: true })
  proposedAnswer: CriterionAnswer | null;

  @Column('text', { nullable: true })
  outcome: DisputeOutcome | null;

  @Column('text', { nullable: true })
  outcomeReason: string | null;

  @Column('jsonb', { nullable: true })
  newAnswer: CriterionAnswer | null;
}
