import type { MessageChannel, MessageKind } from '@vakwerk/domain/messaging/message-kind';
import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { Person } from '../../people/index.js';
import { TenantRow } from '../../platform/database/tenant-row.js';

/**
 * pending: waits for its moment · sending: claimed, committed before the mail goes out · sent: the server took it ·
 * unknown: the line broke after the text had gone, so it may have arrived · failed: refused for good · gathered: waits for the
 * person's digest · cancelled: was not sent, see `SkipReason`.
 */
export type ReminderState = 'pending' | 'sending' | 'sent' | 'unknown' | 'failed' | 'gathered' | 'cancelled';

/** Why a message was not sent: planned away, true no more, not wanted by this person, nobody there, or seen before it went. */
export const SKIP_REASONS = ['replaced', 'noLongerTrue', 'switchedOff', 'recipientGone', 'alreadyRead'] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

/** One message to one person by one channel at one moment. What it says is made when it goes out, so it is never old news. */
@Entity()
@Unique('reminder_once', ['organisationId', 'kind', 'subjectId', 'dueAt', 'recipientId', 'channel'])
@Index('reminder_waiting', ['organisationId', 'channel', 'nextTryAt'], {
  where: `state IN ('pending', 'sending', 'unknown')`,
})
@Index('reminder_of_subject', ['organisationId', 'subjectId'])
@Index('reminder_of_recipient', ['organisationId', 'recipientId', 'state'])
@Index('reminder_by_moment', ['organisationId', 'dueAt', 'id'])
@ForeignKey(() => Person, ['organisationId', 'recipientId'], ['organisationId', 'id'], { name: 'reminder_recipient' })
@Check('reminder_channel', `channel IN ('mail', 'inApp')`)
@Check('reminder_state', `state IN ('pending', 'sending', 'sent', 'unknown', 'failed', 'gathered', 'cancelled')`)
@Check('reminder_skipped', `skip_reason IN ('replaced', 'noLongerTrue', 'switchedOff', 'recipientGone', 'alreadyRead')`)
export class Reminder extends TenantRow {
  @Column('text')
  kind: MessageKind;

  /** The session, evaluation or person it is about, by kind. */
  @Column('uuid')
  subjectId: string;

  @Column('timestamptz')
  dueAt: Date;

  @Column('uuid')
  recipientId: string;

  @Column('text', { default: 'mail' })
  channel: MessageChannel;

  @Column('text', { default: 'pending' })
  state: ReminderState;

  /** The same at every try, so that a server or reader can recognise a repeat. */
  @Column('text')
  messageId: string;

  /** Not before this moment; later than `dueAt` after a failed try. */
  @Column('timestamptz')
  nextTryAt: Date;

  @Column('timestamptz', { nullable: true })
  claimedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  sentAt: Date | null;

  @Column('integer', { default: 0 })
  tries: number;

  /** Tries after one of which nobody knows whether it arrived. */
  @Column('integer', { default: 0 })
  possiblyDoubled: number;

  @Column('text', { nullable: true })
  lastError: string | null;

  @Column('timestamptz', { nullable: true })
  lastErrorAt: Date | null;

  /** The last server that said no said it about this address (a 5xx at RCPT TO): other mail to this person will fare no better. */
  @Column('boolean', { default: false })
  addressRefused: boolean;

  /** Of what was cancelled. */
  @Column('text', { nullable: true })
  skipReason: SkipReason | null;

  /** The digest that carries it. */
  @Column('uuid', { nullable: true })
  digestId: string | null;
}
