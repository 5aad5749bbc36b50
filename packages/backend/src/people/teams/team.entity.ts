import { Column, Entity, ForeignKey, Unique } from 'typeorm';
import { TenantRow } from '../../platform/database/tenant-row.js';
import { Organisation } from '../organisations/organisation.entity.js';

@Entity()
@Unique('team_name', ['organisationId', 'name'])
@ForeignKey(() => Organisation, ['organisationId'], ['id'], { name: 'team_organisation' })
export class Team extends TenantRow {
  @Column('text')
  name: string;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}
