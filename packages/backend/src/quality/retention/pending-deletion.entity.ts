import { Column, Entity, ForeignKey } from 'typeorm';
import { TenantRow } from '../../platform/database/tenant-row.js';

/** A file that must go: written before the file is deleted, gone when the proof is written. What a killed worker left is finished by the next. */
@Entity()
@ForeignKey('Interaction', ['organisationId', 'interactionId'], ['organisationId', 'id'], {
  name: 'pending_deletion_interaction',
})
export class PendingDeletion extends TenantRow {
  @Column('uuid')
  interactionId: string;

  @Column('text')
  storageKey: string;

  @Column('text')
  objectSha256: string;

  @Column('integer')
  bytes: number;

  @Column('timestamptz')
  dueAt: Date;

  @Column('timestamptz')
  markedAt: Date;

  @Column('text')
  jobId: string;
}
