import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Person } from '../persons/person.entity.js';

/** Who somebody is at the provider. An address can be given to a colleague later; a subject never is. */
@Entity()
@Index('sign_on_link_of_person', ['organisationId', 'personId'])
@ForeignKey(() => Person, ['organisationId', 'personId'], ['organisationId', 'id'], { name: 'sign_on_link_person' })
export class SignOnLink {
  @PrimaryColumn('uuid', { name: 'org_id' })
  organisationId: string;

  @PrimaryColumn('text')
  issuer: string;

  @PrimaryColumn('text')
  subject: string;

  @Column('uuid')
  personId: string;

  @Column('timestamptz', { default: () => 'now()' })
  linkedAt: Date;
}
