import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Person } from '../persons/person.entity.js';

/** The app on somebody's phone that makes a code every thirty seconds (RFC 6238). */
@Entity()
@ForeignKey(() => Person, ['organisationId', 'personId'], ['organisationId', 'id'], { name: 'second_factor_person' })
export class SecondFactor {
  @PrimaryColumn('uuid', { name: 'org_id' })
  organisationId: string;

  @PrimaryColumn('uuid')
  personId: string;

  /** Encrypted with a key made from SIGNING_SECRET: unlike a password it must be read again. */
  @Column('text')
  sealedSecret: string;

  /** null: shown, and not yet proven to be in the app. */
  @Column('timestamptz', { nullable: true })
  confirmedAt: Date | null;

  /** Thirty-second step of the last code that was believed; an earlier or equal one never is again. */
  @Column('bigint', { default: '0' })
  lastStep: string;

  /** SHA-256 of the codes for who lost the phone; each leaves when it is used. */
  @Column('text', { array: true, default: [] })
  recoveryHashes: string[];

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}
