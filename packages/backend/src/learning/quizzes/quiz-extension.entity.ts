import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { TenantRow } from '../../platform/database/tenant-row.js';

/** More time or another try for one person, with the reason. The newest one of a quiz counts; older ones stay to be read. */
@Entity()
@Index('quiz_extension_of', ['organisationId', 'assignmentId', 'stepId', 'id'])
@ForeignKey('Assignment', ['organisationId', 'assignmentId'], ['organisationId', 'id'], { name: 'quiz_extension_assignment_fk' })
@ForeignKey('Person', ['organisationId', 'givenById'], ['organisationId', 'id'], { name: 'quiz_extension_giver_fk' })
@Check('quiz_extension_more', 'extra_seconds >= 0 AND extra_attempts >= 0')
@Check('quiz_extension_reason', `btrim(reason) <> ''`)
export class QuizExtension extends TenantRow {
  @Column('uuid')
  assignmentId: string;

  @Column('text')
  stepId: string;

  @Column('integer')
  extraSeconds: number;

  @Column('timestamptz', { nullable: true })
  closesAt: Date | null;

  @Column('smallint')
  extraAttempts: number;

  @Column('text')
  reason: string;

  @Column('uuid')
  givenById: string;

  @Column('timestamptz')
  givenAt: Date;
}
