import type { Span } from '@vakwerk/domain/quality/transcripts/paused-spans';
import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { TenantRow } from '../../platform/database/tenant-row.js';

export const CHANNELS = ['phone', 'chat'] as const;
export type Channel = (typeof CHANNELS)[number];
export const DIRECTIONS = ['inbound', 'outbound'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** One contact between an agent and a customer: a call or a chat. What was said and heard hangs under it. */
@Entity()
@Unique('interaction_source', ['organisationId', 'sourceKey'])
@Index('interaction_recent', ['organisationId', 'startedAt', 'id'])
@Index('interaction_agent', ['organisationId', 'agentId', 'startedAt'])
@ForeignKey('Person', ['organisationId', 'agentId'], ['organisationId', 'id'], { name: 'interaction_agent_fk' })
@Check('interaction_channel', `channel IN ('phone', 'chat')`)
@Check('interaction_direction', `direction IN ('inbound', 'outbound')`)
@Check('interaction_language', `language IN ('nl', 'en')`)
@Check('interaction_duration', 'duration_seconds >= 0')
export class Interaction extends TenantRow {
  @Column('uuid')
  agentId: string;

  @Column('text')
  channel: Channel;

  @Column('text')
  direction: Direction;

  /** The queue of the telephone system, in its own words. */
  @Column('text', { nullable: true })
  queue: string | null;

  @Column('timestamptz')
  startedAt: Date;

  /** Rounded; the exact length of the sound is the recording's. */
  @Column('integer')
  durationSeconds: number;

  /** What it was about, as a person or the source put it. */
  @Column('text', { nullable: true })
  subject: string | null;

  @Column('text')
  language: 'nl' | 'en';

  /** A spoken answer to a prompt of a coach, with nobody on the line: in no list of calls, no frame and no figure. */
  @Column('boolean', { default: false })
  practice: boolean;

  /** Keyed hash: the same customer is recognised again, and nobody reads a number from it. */
  @Column('text', { nullable: true })
  customerReferenceHash: string | null;

  /** `id:<id at the source>` or `sha256:<hash of the content>`: importing the same thing again does nothing. */
  @Column('text')
  sourceKey: string;

  /** In order and apart. What was heard and said in them is kept nowhere; the player and the transcript show that there is a gap. */
  @Column('jsonb', { default: () => `'[]'` })
  pausedSpans: readonly Span[];

  /** When its recording was removed for good because its time had come; what was said about it stays. */
  @Column('timestamptz', { nullable: true })
  audioRemovedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  transcriptRemovedAt: Date | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}
