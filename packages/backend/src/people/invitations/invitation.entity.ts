import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Person } from '../persons/person.entity.js';

/** A mailed link with which a person chooses a password: once, within a week. */
@Entity()
@ForeignKey(() => Person, ['organisationId', 'personId'], ['organisationId', 'id'], { name: 'invitation_person_fk' })
export class Invitation {
  @PrimaryColumn('uuid', { name: 'org_id' })
  organisationId: string;

  @PrimaryColumn('text')
  tokenHash: string;

  @Column('uuid')
  personId: string;

  @Column('timestamptz')
  expiresAt: Date;

  @Column('timestamptz', { nullable: true })
  usedAt: Date | null;
}
