import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { Person } from '../../people/index.js';
import { TenantRow } from '../../platform/database/tenant-row.js';
import type { MailKind } from './mail-kind.js';

/**
 * pending: waits for its moment · sending: claimed, committed before the mail goes out · sent: the server took it ·
 * unknown: the line broke after the text had gone, so it may have arrived · failed: refused for good · cancelled: no longer true.
 */
export type ReminderState = 'pending' | 'sending' | 'sent' | 'unknown' | 'failed' | 'cancelled';

/** One mail to one person at one moment. What it says is made when it goes out, so it is never old news. */
@Entity()
@Unique('reminder_once', ['organisationId', 'kind', 'subjectId', 'dueAt', 'recipientId', 'channel'])
@Index('reminder_waiting', ['organisationId', 'nextTryAt'], { where: `state IN ('pending', 'sending', 'unknown')` })
@Index('reminder_of_subject', ['organisationId', 'subjectId'])
@ForeignKey(() => Person, ['organisationId', 'recipientId'], ['organisationId', 'id'], { name: 'reminder_recipient' })
@Check('reminder_channel', `channel IN ('mail')`)
@Check('reminder_state', `state IN ('pending', 'sending', 'sent', 'unknown', 'failed', 'cancelled')`)
export class Reminder extends TenantRow {
  @Column('text')
  kind: MailKind;

  /** The session, evaluation or person it is about, by kind. */
  @Column('uuid')
  subjectId: string;

  @Column('timestamptz')
  dueAt: Date;

  @Column('uuid')
  recipientId: string;

  @Column('text', { default: 'mail' })
  channel: 'mail';

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
}
