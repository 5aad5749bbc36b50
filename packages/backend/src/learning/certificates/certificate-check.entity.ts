import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Somebody asked whether a code is a certificate; counted per network address (hashed). Belongs to no organisation. */
@Entity()
@Index('certificate_check_subject', ['subject', 'at'])
export class CertificateCheck {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  subject: string;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  at: Date;
}
