import type { Answer } from '@vakwerk/domain/learning/questions/answer';
import type { Certainty } from '@vakwerk/domain/learning/questions/certainty';
import type { ResponseOutcome } from '@vakwerk/domain/learning/questions/grade-response';
import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { TenantRow } from '../../platform/database/tenant-row.js';

/** One answer of one person to one question, as given. Its id is made by the browser, so that sending it twice stores it once. */
@Entity()
@Index('response_of_question', ['organisationId', 'questionId'])
@Unique('response_attempt', ['organisationId', 'assignmentId', 'stepId', 'attempt'])
@ForeignKey('Person', ['organisationId', 'personId'], ['organisationId', 'id'], { name: 'response_person_fk' })
@ForeignKey('Assignment', ['organisationId', 'assignmentId'], ['organisationId', 'id'], { name: 'response_assignment_fk' })
@ForeignKey('CourseVersion', ['organisationId', 'courseVersionId'], ['organisationId', 'id'], { name: 'response_version_fk' })
@Check('response_certainty', `certainty IN ('low', 'mid', 'high')`)
@Check('response_outcome', `outcome IN ('right', 'partlyRight', 'wrong', 'awaiting')`)
@Check(
  'response_ratio',
  `CASE outcome WHEN 'awaiting' THEN ratio IS NULL ELSE ratio >= 0 AND ratio <= 1 AND ratio IS NOT NULL END`,
)
export class Response extends TenantRow {
  @Column('uuid')
  personId: string;

  @Column('uuid')
  assignmentId: string;

  @Column('uuid')
  courseVersionId: string;

  @Column('text')
  stepId: string;

  @Column('text')
  questionId: string;

  /** 1, 2, 3 … for this person and step. */
  @Column('smallint')
  attempt: number;

  /** As `plainAnswer` gives it. */
  @Column('jsonb')
  answer: Answer;

  @Column('text')
  certainty: Certainty;

  @Column('text')
  outcome: Exclude<ResponseOutcome, 'notAnswered'>;

  /** Null: a person has yet to grade it. */
  @Column('double precision', { nullable: true })
  ratio: number | null;

  @Column('timestamptz')
  answeredAt: Date;
}
