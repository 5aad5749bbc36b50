import { Column, Entity, ForeignKey, Index } from 'typeorm';
import { TenantRow } from '../../platform/database/tenant-row.js';
import type { TransferContent } from './transfer-content.js';

/** A report as it was when somebody froze it. Rows are added and never changed, so that a link says tomorrow what it says today. */
@Entity()
@Index('frozen_transfer_of_course', ['organisationId', 'courseId', 'frozenAt'])
@ForeignKey('Course', ['organisationId', 'courseId'], ['organisationId', 'id'], { name: 'frozen_transfer_course' })
@ForeignKey('Person', ['organisationId', 'frozenById'], ['organisationId', 'id'], { name: 'frozen_transfer_person' })
export class FrozenTransfer extends TenantRow {
  @Column('uuid')
  courseId: string;

  @Column('jsonb')
  content: TransferContent;

  @Column('timestamptz')
  weighedAt: Date;

  /** SHA-256 over content, moments and person; see `frozenHash`. */
  @Column('text')
  hash: string;

  @Column('uuid')
  frozenById: string;

  @Column('timestamptz')
  frozenAt: Date;
}
