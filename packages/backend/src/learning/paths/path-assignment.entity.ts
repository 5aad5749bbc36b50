import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { TenantRow } from '../../platform/database/tenant-row.js';
import type { AssignmentReason } from '../assignments/assignment.entity.js';

const IS_OPEN = 'completed_at IS NULL AND waived_at IS NULL AND withdrawn_at IS NULL';

/** This person should finish this path by then, because. Its courses are given one after another, as assignments of their own. */
@Entity()
@Index('path_assignment_one_open', ['organisationId', 'personId', 'pathId'], { unique: true, where: IS_OPEN })
@Index('path_assignment_of_person', ['organisationId', 'personId', 'assignedAt'])
@ForeignKey('Person', ['organisationId', 'personId'], ['organisationId', 'id'], { name: 'path_assignment_person_fk' })
@ForeignKey('Person', ['organisationId', 'assignedById'], ['organisationId', 'id'], { name: 'path_assignment_giver_fk' })
@ForeignKey('Path', ['organisationId', 'pathId'], ['organisationId', 'id'], { name: 'path_assignment_path_fk' })
@ForeignKey('PathVersion', ['organisationId', 'pathVersionId'], ['organisationId', 'id'], { name: 'path_assignment_version_fk' })
@Check('path_assignment_reason', `reason IN ('rule', 'coach', 'manager', 'own')`)
@Check('path_assignment_due', '(due_on IS NULL) = (due_at IS NULL)')
@Check('path_assignment_counters', 'done_courses >= 0 AND done_courses <= total_courses')
export class PathAssignment extends TenantRow {
  @Column('uuid')
  personId: string;

  @Column('uuid')
  pathId: string;

  /** Moves with a newer version until the person starts; from then on it stays. */
  @Column('uuid')
  pathVersionId: string;

  /** `YYYY-MM-DD` on the person's clock; its courses get the same. */
  @Column('date', { nullable: true })
  dueOn: string | null;

  @Column('timestamptz', { nullable: true })
  dueAt: Date | null;

  @Column('text')
  reason: AssignmentReason;

  @Column('text', { default: '' })
  reasonNote: string;

  @Column('uuid', { nullable: true })
  assignedById: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  assignedAt: Date;

  /** Courses completed from this moment on count; null: whenever. A renewal asks to do them again. */
  @Column('timestamptz', { nullable: true })
  countsFrom: Date | null;

  @Column('timestamptz', { nullable: true })
  startedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  completedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  waivedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  withdrawnAt: Date | null;

  /** Required courses. */
  @Column('smallint', { default: 0 })
  doneCourses: number;

  @Column('smallint')
  totalCourses: number;
}
