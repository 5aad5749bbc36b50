import type { Question } from '@vakwerk/domain/learning/questions/question';
import { Column, Entity, ForeignKey, Unique } from 'typeorm';
import { TenantRow } from '../../platform/database/tenant-row.js';

/** A question as it was activated, frozen: attempts point at it. */
@Entity()
@Unique('question_version_number', ['organisationId', 'questionId', 'number'])
@ForeignKey('BankQuestion', ['organisationId', 'questionId'], ['organisationId', 'id'], { name: 'question_version_question_fk' })
@ForeignKey('Person', ['organisationId', 'activatedById'], ['organisationId', 'id'], { name: 'question_version_activator_fk' })
export class QuestionVersion extends TenantRow {
  @Column('uuid')
  questionId: string;

  /** 1, 2, 3 … within the question. */
  @Column('integer')
  number: number;

  @Column('jsonb')
  content: Question;

  @Column('timestamptz', { default: () => 'now()' })
  activatedAt: Date;

  /** null: the product itself, from an import. */
  @Column('uuid', { nullable: true })
  activatedById: string | null;
}
