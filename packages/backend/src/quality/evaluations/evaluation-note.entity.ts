import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Evaluation } from './evaluation.entity.js';

/** The comment on one criterion, or the text of a text criterion. Sparse: most criteria have none. */
@Entity()
@ForeignKey(() => Evaluation, ['organisationId', 'evaluationId'], ['organisationId', 'id'], {
  name: 'evaluation_note_evaluation',
})
@Check('evaluation_note_place', 'criterion_index >= 0')
export class EvaluationNote {
  @PrimaryColumn('uuid', { name: 'org_id' })
  organisationId: string;

  @PrimaryColumn('uuid')
  evaluationId: string;

  /** Place of the criterion in the version's order, as in the packed answers. */
  @PrimaryColumn('smallint')
  criterionIndex: number;

  @Column('text')
  text: string;
}
