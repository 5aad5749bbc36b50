import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { TenantRow } from '../../platform/database/tenant-row.js';

/** What the server counted when it was issued. */
export interface CountedEvidence {
  readonly modules: number;
  readonly questions: number;
  readonly rightAtFirst: number;
}

/** Proof that somebody met the requirements on a day. Its words stay as they were; its name is the holder's of today. */
@Entity()
@Unique('certificate_number', ['organisationId', 'number'])
@Unique('certificate_code', ['organisationId', 'code'])
@Index('certificate_by_code', ['code'])
@Index('certificate_of_person', ['organisationId', 'personId', 'issuedAt'])
@Index('certificate_current', ['organisationId', 'certificationId', 'personId'], {
  unique: true,
  where: 'superseded_at IS NULL AND revoked_at IS NULL',
})
@Index('certificate_window', ['organisationId', 'windowOpensOn'], {
  where: 'superseded_at IS NULL AND revoked_at IS NULL AND renewal_given_at IS NULL AND window_opens_on IS NOT NULL',
})
@ForeignKey('Certification', ['organisationId', 'certificationId'], ['organisationId', 'id'], {
  name: 'certificate_certification_fk',
})
@ForeignKey('Person', ['organisationId', 'personId'], ['organisationId', 'id'], { name: 'certificate_person_fk' })
@ForeignKey('Person', ['organisationId', 'signedById'], ['organisationId', 'id'], { name: 'certificate_signer_fk' })
@ForeignKey('Person', ['organisationId', 'revokedById'], ['organisationId', 'id'], { name: 'certificate_revoker_fk' })
export class Certificate extends TenantRow {
  @Column('uuid')
  certificationId: string;

  @Column('uuid')
  personId: string;

  /** `ZE-2026-0417`, counted per organisation and year. */
  @Column('text')
  number: string;

  /** Eighty bits: who has it may check the certificate without signing in. */
  @Column('text')
  code: string;

  @Column('jsonb')
  title: LocalizedText;

  @Column('jsonb')
  abilities: readonly LocalizedText[];

  @Column('jsonb')
  evidence: CountedEvidence;

  /** `YYYY-MM-DD` on the holder's clock. */
  @Column('date')
  completedOn: string;

  @Column('timestamptz')
  issuedAt: Date;

  /** The last day it holds; null: for ever. */
  @Column('date', { nullable: true })
  expiresOn: string | null;

  /** The first day it can be renewed. */
  @Column('date', { nullable: true })
  windowOpensOn: string | null;

  /** Who gave the course or path and stands for it; null: the organisation. */
  @Column('uuid', { nullable: true })
  signedById: string | null;

  /** The holder's choice: a stranger who checks reads the whole name, or initials. */
  @Column('boolean', { default: false })
  showsName: boolean;

  /** When the course or path was given again because the window opened. */
  @Column('timestamptz', { nullable: true })
  renewalGivenAt: Date | null;

  /** When a newer one took its place. */
  @Column('timestamptz', { nullable: true })
  supersededAt: Date | null;

  @Column('timestamptz', { nullable: true })
  revokedAt: Date | null;

  @Column('uuid', { nullable: true })
  revokedById: string | null;

  @Column('text', { default: '' })
  revokeNote: string;
}
