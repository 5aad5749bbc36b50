import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { TenantRow } from '../../platform/database/tenant-row.js';
import { Evaluation } from './evaluation.entity.js';

/** A piece of the recording that shows what the evaluator means, in a few words of their own. */
@Entity()
@Index('evaluation_fragment_evaluation_idx', ['organisationId', 'evaluationId'])
@ForeignKey(() => Evaluation, ['organisationId', 'evaluationId'], ['organisationId', 'id'], {
  name: 'evaluation_fragment_evaluation',
})
@Check('evaluation_fragment_span', 'start_ms >= 0 AND end_ms >= start_ms')
export class EvaluationFragment extends TenantRow {
  @Column('uuid')
  evaluationId: string;

  /** The criterion it is evidence for; null: about the whole interaction. */
  @Column('smallint', { nullable: true })
  criterionIndex: number | null;

  @Column('integer')
  startMs: number;

  @Column('integer')
  endMs: number;

  @Column('text')
  note: string;

  /** 1, 2, 3 … as shown on the wave, in the transcript and on the form. */
  @Column('smallint')
  number: number;
}
