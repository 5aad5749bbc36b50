import type { RubricMark } from '@vakwerk/domain/learning/questions/grade-by-rubric';
import type { ResponseOutcome } from '@vakwerk/domain/learning/questions/grade-response';
import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { TenantRow } from '../../platform/database/tenant-row.js';

/** What a coach gave an open answer, criterion by criterion. The newest counts; a second look is a new row, and the first one stays. */
@Entity()
@Index('answer_grade_of', ['organisationId', 'attemptId', 'questionId', 'id'])
@ForeignKey('AttemptAnswer', ['organisationId', 'attemptId', 'questionId'], ['organisationId', 'attemptId', 'questionId'], {
  name: 'answer_grade_answer_fk',
})
@ForeignKey('Person', ['organisationId', 'graderId'], ['organisationId', 'id'], { name: 'answer_grade_grader_fk' })
@Check('answer_grade_ratio', 'ratio >= 0 AND ratio <= 1')
export class AnswerGrade extends TenantRow {
  @Column('uuid')
  attemptId: string;

  @Column('text')
  questionId: string;

  @Column('uuid')
  graderId: string;

  @Column('jsonb')
  marks: readonly RubricMark[];

  /** For the person, in the grader's words; may be empty. */
  @Column('text')
  comment: string;

  @Column('text')
  outcome: ResponseOutcome;

  @Column('double precision')
  ratio: number;

  @Column('timestamptz')
  gradedAt: Date;
}
