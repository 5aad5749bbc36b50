import { Column, Entity, ForeignKey, Unique } from 'typeorm';
import { TenantRow } from '../../platform/database/tenant-row.js';
import { Person } from '../persons/person.entity.js';

/** The erasure ledger: ids and moments only. Append-only, and also written beside the backups, because a restore would forget it. */
@Entity()
@Unique('erasure_once', ['organisationId', 'personId'])
@ForeignKey(() => Person, ['organisationId', 'personId'], ['organisationId', 'id'], { name: 'erasure_person' })
@ForeignKey(() => Person, ['organisationId', 'erasedById'], ['organisationId', 'id'], { name: 'erasure_by' })
export class Erasure extends TenantRow {
  @Column('uuid')
  personId: string;

  /** null: it was repeated after a restore that no longer knew who did it. */
  @Column('uuid', { nullable: true })
  erasedById: string | null;

  @Column('timestamptz')
  erasedAt: Date;
}
