import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The last number given out, per organisation and year: its row is held while a certificate is made, so numbers have no holes. */
@Entity()
export class CertificateCounter {
  @PrimaryColumn('uuid', { name: 'org_id' })
  organisationId: string;

  @PrimaryColumn('smallint')
  year: number;

  @Column('integer')
  last: number;
}
