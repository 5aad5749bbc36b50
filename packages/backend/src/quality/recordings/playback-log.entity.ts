import { Column, Entity, ForeignKey, Index } from 'typeorm';
import { TenantRow } from '../../platform/database/tenant-row.js';

/** Who listened to what. Append-only; written before the first byte of sound goes out. */
@Entity()
@Index('playback_interaction', ['organisationId', 'interactionId', 'at'])
@ForeignKey('Interaction', ['organisationId', 'interactionId'], ['organisationId', 'id'], { name: 'playback_interaction_fk' })
@ForeignKey('Person', ['organisationId', 'personId'], ['organisationId', 'id'], { name: 'playback_person_fk' })
export class PlaybackLog extends TenantRow {
  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  at: Date;

  @Column('uuid')
  personId: string;

  @Column('uuid')
  interactionId: string;

  /** One link is one sitting: all rows of a link are one person listening once, with jumps. */
  @Column('uuid')
  linkId: string;

  /** First byte that was asked for; 0 is the beginning. */
  @Column('integer')
  rangeStart: number;
}
