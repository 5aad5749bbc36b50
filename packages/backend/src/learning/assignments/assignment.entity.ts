import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { TenantRow } from '../../platform/database/tenant-row.js';

export const ASSIGNMENT_REASONS = ['rule', 'coach', 'manager', 'own'] as const;
export type AssignmentReason = (typeof ASSIGNMENT_REASONS)[number];

const IS_OPEN = 'completed_at IS NULL AND waived_at IS NULL AND withdrawn_at IS NULL';

/**
 * This person should finish this course by then, because. The state follows from the facts and is never stored. How far someone is
 * (steps, seconds, where to go on) is kept here, so that a list of assignments is one read without counting.
 */
@Entity()
@Index('assignment_one_open', ['organisationId', 'personId', 'courseId'], { unique: true, where: IS_OPEN })
@Index('assignment_of_person', ['organisationId', 'personId', 'assignedAt'])
@Index('assignment_of_path', ['organisationId', 'pathAssignmentId'], { where: 'path_assignment_id IS NOT NULL' })
@Index('assignment_of_course', ['organisationId', 'courseId'])
@Index('assignment_to_do', ['organisationId', 'dueAt'], { where: IS_OPEN })
@ForeignKey('Person', ['organisationId', 'personId'], ['organisationId', 'id'], { name: 'assignment_person_fk' })
@ForeignKey('Person', ['organisationId', 'assignedById'], ['organisationId', 'id'], { name: 'assignment_giver_fk' })
@ForeignKey('Course', ['organisationId', 'courseId'], ['organisationId', 'id'], { name: 'assignment_course_fk' })
@ForeignKey('CourseVersion', ['organisationId', 'courseVersionId'], ['organisationId', 'id'], { name: 'assignment_version_fk' })
@ForeignKey('PathAssignment', ['organisationId', 'pathAssignmentId'], ['organisationId', 'id'], {
  name: 'assignment_path_assignment_fk',
})
@ForeignKey('CourseMove', ['organisationId', 'courseMoveId'], ['organisationId', 'id'], { name: 'assignment_course_move_fk' })
@ForeignKey('Person', ['organisationId', 'endedById'], ['organisationId', 'id'], { name: 'assignment_ender_fk' })
@ForeignKey('Person', ['organisationId', 'remindedById'], ['organisationId', 'id'], { name: 'assignment_reminder_fk' })
@Check('assignment_reason', `reason IN ('rule', 'coach', 'manager', 'own')`)
@Check('assignment_due', '(due_on IS NULL) = (due_at IS NULL)')
@Check('assignment_counters', 'done_steps >= 0 AND done_steps <= total_steps')
export class Assignment extends TenantRow {
  @Column('uuid')
  personId: string;

  @Column('uuid')
  courseId: string;

  /** Moves with a newer version until the person starts; from then on it stays. */
  @Column('uuid')
  courseVersionId: string;

  /** The wish of an author that brought a started one to this version; null: it is the version it started with. */
  @Column('uuid', { nullable: true })
  courseMoveId: string | null;

  /** `YYYY-MM-DD` on the person's clock. */
  @Column('date', { nullable: true })
  dueOn: string | null;

  /** The first instant that is too late. */
  @Column('timestamptz', { nullable: true })
  dueAt: Date | null;

  @Column('text')
  reason: AssignmentReason;

  /** In the words of who gave it. */
  @Column('text', { default: '' })
  reasonNote: string;

  /** What led to it, e.g. `evaluation`, with its id; another slice's, so no foreign key. */
  @Column('text', { nullable: true })
  referenceKind: string | null;

  @Column('uuid', { nullable: true })
  referenceId: string | null;

  /** The path that gave it; null: it stands alone. */
  @Column('uuid', { nullable: true })
  pathAssignmentId: string | null;

  @Column('uuid', { nullable: true })
  assignedById: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  assignedAt: Date;

  @Column('timestamptz', { nullable: true })
  startedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  completedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  waivedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  withdrawnAt: Date | null;

  /** Who waived it or took it back, and why in their words. */
  @Column('uuid', { nullable: true })
  endedById: string | null;

  @Column('text', { default: '' })
  endNote: string;

  /** When somebody last asked to remind the person, and who. */
  @Column('timestamptz', { nullable: true })
  remindedAt: Date | null;

  @Column('uuid', { nullable: true })
  remindedById: string | null;

  /** When it was noticed and told that the due date had passed. */
  @Column('timestamptz', { nullable: true })
  overdueAt: Date | null;

  /** Required steps of the modules that are not optional. */
  @Column('smallint', { default: 0 })
  doneSteps: number;

  @Column('smallint')
  totalSteps: number;

  @Column('integer')
  secondsLeft: number;

  /** Positions in the version's outline, from 0; null: nothing left. */
  @Column('smallint', { nullable: true })
  nextModule: number | null;

  @Column('smallint', { nullable: true })
  nextStep: number | null;

  @Column('integer', { nullable: true })
  nextModuleSecondsLeft: number | null;
}
