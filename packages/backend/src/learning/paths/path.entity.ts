import type { PathContent } from '@vakwerk/domain/learning/assignments/path';
import { Column, Entity, ForeignKey } from 'typeorm';
import { TenantRow } from '../../platform/database/tenant-row.js';

/** Courses in an order, as authors work on it; people follow its published versions. */
@Entity()
@ForeignKey('PathVersion', ['organisationId', 'currentVersionId'], ['organisationId', 'id'], { name: 'path_current_version_fk' })
export class Path extends TenantRow {
  @Column('jsonb')
  draft: PathContent;

  /** Goes up with every save; who saves on an older one gets a conflict. */
  @Column('integer', { default: 1 })
  draftVersion: number;

  @Column('timestamptz', { default: () => 'now()' })
  draftedAt: Date;

  /** What new assignments start with; null: never published. */
  @Column('uuid', { nullable: true })
  currentVersionId: string | null;

  @Column('timestamptz', { nullable: true })
  publishedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  archivedAt: Date | null;
}
