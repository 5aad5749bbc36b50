import type { ObservationSource } from '@vakwerk/domain/progress/observation';
import { Column, Entity } from 'typeorm';
import { TenantRow } from '../../platform/database/tenant-row.js';

/**
 * Says that a person's week changed and its team and organisation still have to follow. Only added and removed, never updated:
 * writers of the same week do not wait for each other.
 */
@Entity()
export class WeekMark extends TenantRow {
  @Column('uuid')
  personId: string;

  @Column('uuid')
  skillId: string;

  @Column('text')
  source: ObservationSource;

  @Column('date')
  weekStartsOn: string;
}
