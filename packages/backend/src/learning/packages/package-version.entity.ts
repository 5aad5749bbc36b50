import type { PackageStandard } from '@vakwerk/domain/learning/packages/package-kind';
import type { PackageItem } from '@vakwerk/domain/learning/packages/package-manifest';
import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { TenantRow } from '../../platform/database/tenant-row.js';

/** One upload of a package, unpacked and stored; it never changes. */
@Entity()
@Unique('package_version_number', ['organisationId', 'packageId', 'number'])
@ForeignKey('PackageEntity', ['organisationId', 'packageId'], ['organisationId', 'id'], { name: 'package_version_package_fk' })
@ForeignKey('Person', ['organisationId', 'importedById'], ['organisationId', 'id'], { name: 'package_version_importer_fk' })
@Check('package_version_standard', `standard IN ('scorm12', 'scorm2004')`)
export class PackageVersion extends TenantRow {
  @Column('uuid')
  packageId: string;

  /** 1, 2, 3 … within the package. */
  @Column('integer')
  number: number;

  @Column('text')
  standard: PackageStandard;

  /** As the manifest writes it; may be empty. */
  @Column('text')
  edition: string;

  /** As the manifest has it. */
  @Column('text')
  title: string;

  @Column('jsonb')
  items: readonly PackageItem[];

  /** Files are stored below it under their own names. */
  @Column('text')
  storageKey: string;

  /** Of the upload. */
  @Column('text')
  fileName: string;

  @Column('integer')
  files: number;

  /** Unpacked. */
  @Column('integer')
  bytes: number;

  @Column('integer')
  archiveBytes: number;

  /** Of the archive, hex. */
  @Column('text')
  sha256: string;

  @Column('timestamptz')
  importedAt: Date;

  @Column('uuid', { nullable: true })
  importedById: string | null;
}
