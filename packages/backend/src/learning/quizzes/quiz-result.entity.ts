import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** Where a person stands in a quiz: the grade of all finished attempts, and when it first was enough. */
@Entity()
@ForeignKey('Assignment', ['organisationId', 'assignmentId'], ['organisationId', 'id'], { name: 'quiz_result_assignment_fk' })
@Check('quiz_result_ratio', 'final_ratio >= 0 AND final_ratio <= 1')
export class QuizResult {
  @PrimaryColumn('uuid', { name: 'org_id' })
  organisationId: string;

  @PrimaryColumn('uuid')
  assignmentId: string;

  @PrimaryColumn('text')
  stepId: string;

  @Column('double precision')
  finalRatio: number;

  /** Stays once it is there: what was passed is passed, also when a later try goes worse. */
  @Column('timestamptz', { nullable: true })
  passedAt: Date | null;
}
