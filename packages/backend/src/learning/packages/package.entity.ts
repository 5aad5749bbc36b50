import { Column, Entity, ForeignKey, Index } from 'typeorm';
import { TenantRow } from '../../platform/database/tenant-row.js';

/** A course that was made elsewhere, under the title an author gives it here. */
@Entity('package')
@Index('package_by_title', ['organisationId', 'title'])
@ForeignKey('PackageVersion', ['organisationId', 'currentVersionId'], ['organisationId', 'id'], {
  name: 'package_current_version_fk',
})
@ForeignKey('Person', ['organisationId', 'createdById'], ['organisationId', 'id'], { name: 'package_maker_fk' })
export class PackageEntity extends TenantRow {
  /** In the language of the package: there is one. */
  @Column('text')
  title: string;

  /** What people who begin get. */
  @Column('uuid', { nullable: true })
  currentVersionId: string | null;

  @Column('timestamptz')
  createdAt: Date;

  /** null: the product itself. */
  @Column('uuid', { nullable: true })
  createdById: string | null;

  /** No longer offered to authors; people who are in it go on. */
  @Column('timestamptz', { nullable: true })
  archivedAt: Date | null;
}
