import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { TransferContent } from './transfer-content.js';

/** What the report of a course says since it was last weighed: pages read this and no answers. */
@Entity()
@ForeignKey('Course', ['organisationId', 'courseId'], ['organisationId', 'id'], { name: 'transfer_weighing_course' })
export class TransferWeighing {
  @PrimaryColumn('uuid', { name: 'org_id' })
  organisationId: string;

  @PrimaryColumn('uuid')
  courseId: string;

  @Column('jsonb')
  content: TransferContent;

  @Column('timestamptz')
  weighedAt: Date;
}
