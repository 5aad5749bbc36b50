import type { MessageKind } from '@vakwerk/domain/messaging/message-kind';
import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { TenantRow } from '../../platform/database/tenant-row.js';
import type { MessageFacts } from '../mails/message-facts.js';

/** A message in somebody's inbox: what it is about, not its words. Those are made in the language of whoever reads it. */
@Entity()
@Unique('inbox_message_once', ['organisationId', 'kind', 'subjectId', 'dueAt', 'recipientId'])
@Index('inbox_message_newest', ['organisationId', 'recipientId', 'arrivedAt', 'id'])
@Index('inbox_message_unread', ['organisationId', 'recipientId'], { where: 'read_at IS NULL' })
@ForeignKey('Person', ['organisationId', 'recipientId'], ['organisationId', 'id'], { name: 'inbox_message_recipient' })
export class InboxMessage extends TenantRow {
  @Column('uuid')
  recipientId: string;

  @Column('text')
  kind: MessageKind;

  @Column('uuid')
  subjectId: string;

  @Column('timestamptz')
  dueAt: Date;

  @Column('jsonb')
  facts: MessageFacts;

  @Column('timestamptz')
  arrivedAt: Date;

  @Column('timestamptz', { nullable: true })
  readAt: Date | null;
}
