import type { Span } from '@vakwerk/domain/quality/transcripts/paused-spans';
import type { TranscriptTurn } from '@vakwerk/domain/quality/transcripts/transcript';
import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { TenantRow } from '../../platform/database/tenant-row.js';
import type { Channel, Direction } from '../interactions/interaction.entity.js';
import type { Recording } from '../recordings/recording.entity.js';

/** What was measured of the sound; the waveform, the place of the file and the hash have columns of their own. */
export type ParkedRecording = Pick<
  Recording,
  'mediaType' | 'codec' | 'channels' | 'sampleRate' | 'durationSeconds' | 'bytes' | 'agentChannel'
>;

/**
 * A whole interaction of an agent nobody knows yet. It becomes an interaction, under the same id, when the agent is known.
 * A discarded one keeps only enough to recognise it when it is sent again.
 */
@Entity()
@Unique('parked_source', ['organisationId', 'sourceKey'])
@Unique('parked_content', ['organisationId', 'recordingSha256'])
@Index('parked_number', ['organisationId', 'employeeNumber'], { where: `(state = 'waiting'::text)` })
@ForeignKey('Person', ['organisationId', 'parkedById'], ['organisationId', 'id'], { name: 'parked_by_fk' })
@Check('parked_state', `state IN ('waiting', 'discarded')`)
@Check('parked_discarded', `state = 'waiting' OR (turns IS NULL AND recording IS NULL AND storage_key IS NULL)`)
@Check('parked_channel', `channel IN ('phone', 'chat')`)
@Check('parked_direction', `direction IN ('inbound', 'outbound')`)
@Check('parked_language', `language IN ('nl', 'en')`)
export class ParkedInteraction extends TenantRow {
  @Column('text')
  sourceKey: string;

  @Column('text')
  employeeNumber: string;

  @Column('text', { default: 'waiting' })
  state: 'waiting' | 'discarded';

  /** Free text, so not in the audit trail, where nothing can be erased; null while it waits. */
  @Column('text', { nullable: true })
  discardReason: string | null;

  /** Who brought it in; null for another system or the command line. */
  @Column('uuid', { nullable: true })
  parkedById: string | null;

  @Column('text')
  channel: Channel;

  @Column('text')
  direction: Direction;

  @Column('text', { nullable: true })
  queue: string | null;

  @Column('timestamptz')
  startedAt: Date;

  @Column('integer')
  durationSeconds: number;

  @Column('text', { nullable: true })
  subject: string | null;

  @Column('text')
  language: 'nl' | 'en';

  @Column('text', { nullable: true })
  customerReferenceHash: string | null;

  @Column('jsonb', { default: () => `'[]'` })
  pausedSpans: readonly Span[];

  @Column('jsonb', { nullable: true })
  turns: readonly TranscriptTurn[] | null;

  @Column('jsonb', { nullable: true })
  recording: ParkedRecording | null;

  @Column('bytea', { nullable: true })
  peaks: Buffer | null;

  @Column('text', { nullable: true })
  storageKey: string | null;

  /** Of the file as it came in, hex. */
  @Column('text', { nullable: true })
  recordingSha256: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}
