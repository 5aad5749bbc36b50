import type { MessageChoice as Choice, MessageChannel, MessageKind } from '@vakwerk/domain/messaging/message-kind';
import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { TenantRow } from '../../platform/database/tenant-row.js';

/** What a person chose for one kind by one channel. No row: the default of the kind. */
@Entity()
@Unique('message_choice_once', ['organisationId', 'personId', 'kind', 'channel'])
@ForeignKey('Person', ['organisationId', 'personId'], ['organisationId', 'id'], { name: 'message_choice_person' })
@Check('message_choice_channel', `channel IN ('mail', 'inApp')`)
@Check('message_choice_choice', `choice IN ('instant', 'digest', 'off')`)
export class MessageChoice extends TenantRow {
  @Column('uuid')
  personId: string;

  @Column('text')
  kind: MessageKind;

  @Column('text')
  channel: MessageChannel;

  @Column('text')
  choice: Choice;
}
