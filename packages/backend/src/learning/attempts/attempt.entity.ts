import type { AttemptState } from '@vakwerk/domain/learning/quizzes/attempt-transitions';
import type { PinnedQuestion } from '@vakwerk/domain/learning/quizzes/draw-questions';
import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { TenantRow } from '../../platform/database/tenant-row.js';

/**
 * One try of one person at a quiz. The two unique rows are what makes two tabs unable to start two: no number twice, and no second
 * open one. Questions, their versions and the seed of every order are pinned here, so that it can be shown again as it was.
 */
@Entity()
@Unique('attempt_number', ['organisationId', 'assignmentId', 'stepId', 'personId', 'number'])
@Index('attempt_one_open', ['organisationId', 'assignmentId', 'stepId'], {
  unique: true,
  where: `state IN ('inProgress', 'overdue')`,
})
@Index('attempt_of_person', ['organisationId', 'personId', 'startedAt'])
@Index('attempt_due', ['organisationId', 'dueAt'], { where: 'due_at IS NOT NULL' })
@ForeignKey('Person', ['organisationId', 'personId'], ['organisationId', 'id'], { name: 'attempt_person_fk' })
@ForeignKey('Assignment', ['organisationId', 'assignmentId'], ['organisationId', 'id'], { name: 'attempt_assignment_fk' })
@ForeignKey('CourseVersion', ['organisationId', 'courseVersionId'], ['organisationId', 'id'], { name: 'attempt_version_fk' })
@Check('attempt_state', `state IN ('inProgress', 'overdue', 'finished', 'abandoned')`)
@Check('attempt_ended', `(ended_at IS NOT NULL) = (state IN ('finished', 'abandoned'))`)
@Check('attempt_ratio', `ratio IS NULL OR (ratio >= 0 AND ratio <= 1 AND state = 'finished')`)
export class Attempt extends TenantRow {
  @Column('uuid')
  personId: string;

  @Column('uuid')
  assignmentId: string;

  @Column('uuid')
  courseVersionId: string;

  @Column('text')
  stepId: string;

  /** 1, 2, 3 … for this assignment and quiz. */
  @Column('smallint')
  number: number;

  @Column('text')
  state: AttemptState;

  @Column('text')
  seed: string;

  @Column('jsonb')
  questions: readonly PinnedQuestion[];

  @Column('timestamptz')
  startedAt: Date;

  /** The last instant that is in time, extensions counted in; null: no limit. */
  @Column('timestamptz', { nullable: true })
  closesAt: Date | null;

  /** After this instant the schedule has something to do; null: nothing. */
  @Column('timestamptz', { nullable: true })
  dueAt: Date | null;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  /** 0–1; null until it is finished and every answer is graded. Abandoned attempts have none. */
  @Column('double precision', { nullable: true })
  ratio: number | null;
}
