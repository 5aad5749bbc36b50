import type { Certainty } from '@vakwerk/domain/learning/certainty';
import type { ResponseOutcome } from '@vakwerk/domain/learning/grade-response';
import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { TenantRow } from '../../platform/database/tenant-row.js';

/** One answer of one person to one question, as given. Its id is made by the browser, so that sending it twice stores it once. */
@Entity()
@Unique('response_attempt', ['organisationId', 'assignmentId', 'stepId', 'attempt'])
@ForeignKey('Person', ['organisationId', 'personId'], ['organisationId', 'id'], { name: 'response_person_fk' })
@ForeignKey('Assignment', ['organisationId', 'assignmentId'], ['organisationId', 'id'], { name: 'response_assignment_fk' })
@ForeignKey('CourseVersion', ['organisationId', 'courseVersionId'], ['organisationId', 'id'], { name: 'response_version_fk' })
@Check('response_certainty', `certainty IN ('low', 'mid', 'high')`)
@Check('response_outcome', `outcome IN ('right', 'partlyRight', 'wrong')`)
@Check('response_ratio', 'ratio >= 0 AND ratio <= 1')
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

  @Column('text', { array: true })
  optionIds: string[];

  @Column('text')
  certainty: Certainty;

  @Column('text')
  outcome: Exclude<ResponseOutcome, 'notAnswered'>;

  @Column('double precision')
  ratio: number;

  @Column('timestamptz')
  answeredAt: Date;
}
