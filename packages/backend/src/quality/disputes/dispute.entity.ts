import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { Person } from '../../people/index.js';
import { TenantRow } from '../../platform/database/tenant-row.js';
import { Evaluation } from '../evaluations/evaluation.entity.js';

/** An agent who sees criteria of one evaluation differently; see the domain's `Dispute`. */
@Entity()
@Unique('dispute_round', ['organisationId', 'evaluationId', 'round'])
@Index('dispute_due', ['organisationId', 'dueAt'])
@Index('dispute_of_reviewer', ['organisationId', 'reviewerId'], { where: `state = 'open'` })
@ForeignKey(() => Evaluation, ['organisationId', 'evaluationId'], ['organisationId', 'id'], { name: 'dispute_evaluation' })
@ForeignKey(() => Person, ['organisationId', 'reviewerId'], ['organisationId', 'id'], { name: 'dispute_reviewer' })
@ForeignKey('EvaluationResult', ['organisationId', 'resultBeforeId'], ['organisationId', 'id'], { name: 'dispute_result_before' })
@ForeignKey('EvaluationResult', ['organisationId', 'resultAfterId'], ['organisationId', 'id'], { name: 'dispute_result_after' })
@Check('dispute_state', `state IN ('open', 'resolved', 'withdrawn')`)
@Check('dispute_rounds', 'round BETWEEN 1 AND 2')
export class Dispute extends TenantRow {
  @Column('uuid')
  evaluationId: string;

  @Column('smallint')
  round: number;

  @Column('text', { default: 'open' })
  state: 'open' | 'resolved' | 'withdrawn';

  /** Goes up with every change; who changes an older one gets a conflict. */
  @Column('integer', { default: 1 })
  version: number;

  @Column('uuid', { nullable: true })
  reviewerId: string | null;

  @Column('timestamptz')
  openedAt: Date;

  /** When the decision should be there; nothing happens by itself after it. */
  @Column('timestamptz')
  dueAt: Date;

  /** When it was resolved or withdrawn. */
  @Column('timestamptz', { nullable: true })
  closedAt: Date | null;

  /** The figures the agent disagreed with. */
  @Column('uuid')
  resultBeforeId: string;

  /** The figures after the decision; null when no answer changed. */
  @Column('uuid', { nullable: true })
  resultAfterId: string | null;
}
