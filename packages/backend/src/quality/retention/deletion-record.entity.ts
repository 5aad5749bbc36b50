import type { RetentionClass } from '@vakwerk/domain/quality/interactions/retention-due';
import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { TenantRow } from '../../platform/database/tenant-row.js';

/** Proof that something is gone: what it was, how it can be recognised, when and by which job. Append-only. */
@Entity()
@Unique('deletion_record_once', ['organisationId', 'class', 'subjectId'])
@Index('deletion_record_recent', ['organisationId', 'deletedAt', 'id'])
@Index('deletion_record_content', ['organisationId', 'objectSha256'], { where: `class = 'audio'` })
@ForeignKey('Interaction', ['organisationId', 'interactionId'], ['organisationId', 'id'], { name: 'deletion_record_interaction' })
@Check('deletion_record_class', `class IN ('audio', 'transcript', 'evaluation')`)
export class DeletionRecord extends TenantRow {
  @Column('text')
  class: RetentionClass;

  /** Id of the recording, transcript or evaluation that was removed. */
  @Column('uuid')
  subjectId: string;

  @Column('uuid')
  interactionId: string;

  /** Hex. Of a recording: of the file as it came in, so that the same file is recognised when it is offered again. */
  @Column('text')
  objectSha256: string;

  @Column('integer')
  bytes: number;

  @Column('timestamptz')
  dueAt: Date;

  @Column('timestamptz')
  deletedAt: Date;

  @Column('text')
  jobId: string;
}
