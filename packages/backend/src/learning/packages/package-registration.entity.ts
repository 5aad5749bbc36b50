import type { PackageProgress, PackageVerdict } from '@vakwerk/domain/learning/packages/package-status';
import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { TenantRow } from '../../platform/database/tenant-row.js';

/** What is known of one item of somebody's package. */
export interface ItemRecord extends PackageVerdict {
  /** Of all sittings. */
  readonly seconds: number;
}

/** One person in one package step: the version they began with, and what it reported, put together. */
@Entity()
@Unique('package_registration_step', ['organisationId', 'assignmentId', 'stepId'])
@Index('package_registration_of_package', ['organisationId', 'packageId', 'personId'])
@ForeignKey('Assignment', ['organisationId', 'assignmentId'], ['organisationId', 'id'], {
  name: 'package_registration_assignment_fk',
})
@ForeignKey('Person', ['organisationId', 'personId'], ['organisationId', 'id'], { name: 'package_registration_person_fk' })
@ForeignKey('PackageEntity', ['organisationId', 'packageId'], ['organisationId', 'id'], {
  name: 'package_registration_package_fk',
})
@ForeignKey('PackageVersion', ['organisationId', 'packageVersionId'], ['organisationId', 'id'], {
  name: 'package_registration_version_fk',
})
@Check('package_registration_progress', `progress IN ('notStarted', 'inProgress', 'attempted', 'completed')`)
@Check('package_registration_success', `success IN ('passed', 'failed')`)
@Check('package_registration_score', 'score_ratio >= 0 AND score_ratio <= 1')
export class PackageRegistration extends TenantRow {
  @Column('uuid')
  assignmentId: string;

  @Column('text')
  stepId: string;

  @Column('uuid')
  personId: string;

  @Column('uuid')
  packageId: string;

  @Column('uuid')
  packageVersionId: string;

  /** By item id. */
  @Column('jsonb', { default: {} })
  items: Readonly<Record<string, ItemRecord>>;

  @Column('text')
  progress: PackageProgress;

  @Column('text', { nullable: true })
  success: PackageVerdict['success'];

  @Column('double precision', { nullable: true })
  scoreRatio: number | null;

  /** The bookmark of the item that reported last, in the package's own words. */
  @Column('text', { nullable: true })
  location: string | null;

  @Column('double precision', { default: 0 })
  totalSeconds: number;

  @Column('timestamptz')
  startedAt: Date;

  @Column('timestamptz')
  updatedAt: Date;

  /** When it was first complete. */
  @Column('timestamptz', { nullable: true })
  completedAt: Date | null;

  /** When it was first passed. */
  @Column('timestamptz', { nullable: true })
  passedAt: Date | null;
}
