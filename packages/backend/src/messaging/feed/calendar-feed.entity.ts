import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { TenantRow } from '../../platform/database/tenant-row.js';

/** The address at which a person's calendar reads their sessions. Only the SHA-256 of its secret is kept; a new one replaces it. */
@Entity()
@Unique('calendar_feed_person', ['organisationId', 'personId'])
@Index('calendar_feed_by_hash', ['tokenHash'])
@ForeignKey('Person', ['organisationId', 'personId'], ['organisationId', 'id'], { name: 'calendar_feed_person_fk' })
export class CalendarFeed extends TenantRow {
  @Column('uuid')
  personId: string;

  @Column('text')
  tokenHash: string;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;

  /** To the minute; null until a calendar has read it. */
  @Column('timestamptz', { nullable: true })
  lastReadAt: Date | null;
}
