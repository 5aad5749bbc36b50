import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { TenantRow } from '../../platform/database/tenant-row.js';

/** The sound of an interaction: where the file is, and what was measured when it came in. */
@Entity()
@Unique('recording_interaction', ['organisationId', 'interactionId'])
@Unique('recording_content', ['organisationId', 'sha256'])
@ForeignKey('Interaction', ['organisationId', 'interactionId'], ['organisationId', 'id'], { name: 'recording_interaction_fk' })
@Check('recording_channels', 'channels IN (1, 2)')
@Check('recording_agent_channel', 'agent_channel >= 0 AND agent_channel < channels')
export class Recording extends TenantRow {
  @Column('uuid')
  interactionId: string;

  @Column('text')
  storageKey: string;

  /** Decided by the bytes of the file, e.g. `audio/wav`. */
  @Column('text')
  mediaType: string;

  @Column('text')
  codec: string;

  @Column('smallint')
  channels: number;

  /** Samples a second. */
  @Column('integer')
  sampleRate: number;

  @Column('double precision')
  durationSeconds: number;

  @Column('integer')
  bytes: number;

  /** Of the file as it came in, hex: that is how it is recognised when it comes again. With paused stretches what is stored differs. */
  @Column('text')
  sha256: string;

  /** Lowest and highest sample of every 20 ms as signed bytes (±127 = full scale); the channels behind one another. */
  @Column('bytea')
  peaks: Buffer;

  /** Counted from 0; null when everyone is on one channel. */
  @Column('smallint', { nullable: true })
  agentChannel: number | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}
