import type { Role } from '@vakwerk/domain/people/role';
import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { TenantRow } from '../../platform/database/tenant-row.js';
import { Organisation } from '../organisations/organisation.entity.js';

export type PersonStatus = 'invited' | 'active' | 'deactivated';

@Entity()
@Index('person_by_email', ['email'])
@Unique('person_email', ['organisationId', 'email'])
@Unique('person_employee_number', ['organisationId', 'employeeNumber'])
@ForeignKey(() => Organisation, ['organisationId'], ['id'], { name: 'person_organisation' })
@Check('person_status', `status IN ('invited', 'active', 'deactivated')`)
@Check('person_email_lower', 'email = lower(email)')
export class Person extends TenantRow {
  @Column('text')
  givenName: string;

  @Column('text')
  familyName: string;

  /** Stored in lower case: `lower()` is not leakproof, so an index on it would not be used behind row-level security. */
  @Column('text')
  email: string;

  @Column('text', { nullable: true })
  employeeNumber: string | null;

  @Column('text', { array: true })
  roles: Role[];

  @Column('text', { default: 'active' })
  status: PersonStatus;

  @Column('text', { default: 'nl' })
  language: 'nl' | 'en';

  @Column('text', { default: 'Europe/Amsterdam' })
  timeZone: string;

  /** Date of hire, `YYYY-MM-DD`. */
  @Column('date', { nullable: true })
  hiredOn: string | null;

  /** Since when this person no longer works here; null while they do. */
  @Column('timestamptz', { nullable: true })
  deactivatedAt: Date | null;

  /** Since when this row has no person any more: only its id is left, so that numbers still add up. */
  @Column('timestamptz', { nullable: true })
  erasedAt: Date | null;

  /** argon2id; null until an invitation is accepted. */
  @Column('text', { nullable: true })
  passwordHash: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;

  @Column('integer', { default: 1 })
  version: number;
}
