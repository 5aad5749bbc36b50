import type { Cmi } from '@vakwerk/domain/learning/packages/package-kind';
import { Column, Entity, ForeignKey, Index } from 'typeorm';
import { TenantRow } from '../../platform/database/tenant-row.js';

/**
 * One person sitting down with one item once: what the item said, raw and as it stands. Reports carry a number that goes up, so that
 * one that comes twice, late or out of order changes nothing.
 */
@Entity()
@Index('package_sitting_of_item', ['organisationId', 'registrationId', 'itemId', 'startedAt'])
@ForeignKey('PackageRegistration', ['organisationId', 'registrationId'], ['organisationId', 'id'], {
  name: 'package_sitting_registration_fk',
})
@ForeignKey('PackageVersion', ['organisationId', 'packageVersionId'], ['organisationId', 'id'], {
  name: 'package_sitting_version_fk',
})
@ForeignKey('Person', ['organisationId', 'personId'], ['organisationId', 'id'], { name: 'package_sitting_person_fk' })
export class PackageSitting extends TenantRow {
  /** null: an author looks around; nothing of it is kept. */
  @Column('uuid', { nullable: true })
  registrationId: string | null;

  @Column('uuid')
  packageVersionId: string;

  @Column('uuid')
  personId: string;

  @Column('text')
  itemId: string;

  @Column('timestamptz')
  startedAt: Date;

  @Column('timestamptz')
  savedAt: Date;

  /** Number of the newest report that was taken; 0: none yet. */
  @Column('integer', { default: 0 })
  sequence: number;

  /** The item said goodbye. */
  @Column('boolean', { default: false })
  finished: boolean;

  @Column('jsonb', { default: {} })
  cmi: Cmi;

  @Column('double precision', { default: 0 })
  seconds: number;

  /** Until then its files may be read; every report moves it. */
  @Column('timestamptz')
  openUntil: Date;
}
