import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Organisation } from '../organisations/organisation.entity.js';

/** A state that came back from the provider; it is believed once. Rows go when the state would be too old anyway. */
@Entity()
@ForeignKey(() => Organisation, ['organisationId'], ['id'], { name: 'used_sign_on_organisation' })
export class UsedSignOn {
  @PrimaryColumn('uuid', { name: 'org_id' })
  organisationId: string;

  @PrimaryColumn('text')
  stateHash: string;

  @Column('timestamptz', { default: () => 'now()' })
  usedAt: Date;
}
