import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { Person } from '../../people/index.js';
import { TenantRow } from '../../platform/database/tenant-row.js';

/** Days on which a person is not there. Why is nobody's business here. */
@Entity()
@Index('away_of_person', ['organisationId', 'personId', 'untilOn'])
@ForeignKey(() => Person, ['organisationId', 'personId'], ['organisationId', 'id'], { name: 'away_person' })
@Check('away_order', 'until_on >= from_on')
export class Away extends TenantRow {
  @Column('uuid')
  personId: string;

  /** `YYYY-MM-DD`, the first day. */
  @Column('date')
  fromOn: string;

  /** The last day. */
  @Column('date')
  untilOn: string;
}
