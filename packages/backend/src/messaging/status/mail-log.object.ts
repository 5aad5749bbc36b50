import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { MessageKind } from '@vakwerk/domain/messaging/message-kind';
import { PageInfo } from '../../platform/graphql/page-info.object.js';
import { PersonName } from '../../platform/graphql/person-name.object.js';
import { MessageKindEnum } from '../message-enums.object.js';
import type { ReminderState, SkipReason } from '../reminders/reminder.entity.js';
import { type LoggedMail, MAIL_LOG_FILTERS, type MailLogFilter, type RefusedAddress } from './mail-log.repository.js';

export const MailLogFilterEnum = Object.fromEntries(MAIL_LOG_FILTERS.map((name) => [name, name])) as {
  readonly [F in MailLogFilter]: F;
};
registerEnumType(MailLogFilterEnum, { name: 'MailLogFilter' });

@ObjectType({ description: 'One mail and what became of it; never what it says.' })
export class LoggedMailView {
  @Field(() => ID)
  id: string;

  @Field(() => MessageKindEnum)
  kind: MessageKind;

  @Field(() => String, { description: 'pending, sending, sent, unknown, failed, gathered or cancelled.' })
  state: ReminderState;

  @Field(() => Date)
  dueAt: Date;

  @Field(() => Date, { description: 'When it is tried (again), of what waits.' })
  nextTryAt: Date;

  @Field(() => Date, { nullable: true })
  sentAt: Date | null;

  @Field(() => Int)
  tries: number;

  @Field(() => Int, { description: 'Tries after which nobody knows whether it arrived.' })
  possiblyDoubled: number;

  @Field(() => String, { nullable: true, description: 'In the mail server’s own words.' })
  lastError: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was not sent: replaced, noLongerTrue, switchedOff, recipientGone or alreadyRead.',
  })
  skipReason: SkipReason | null;

  @Field(() => PersonName)
  recipient: PersonName;

  @Field(() => String)
  email: string;
}

@ObjectType()
export class MailLogConnection {
  @Field(() => [LoggedMailView])
  nodes: LoggedMailView[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}

@ObjectType({ description: 'The mail server will not take mail for this address.' })
export class RefusedAddressView {
  @Field(() => PersonName)
  person: PersonName;

  @Field(() => String)
  email: string;

  @Field(() => String, { nullable: true, description: 'In the mail server’s own words.' })
  error: string | null;

  @Field(() => Date)
  at: Date;
}

export const loggedMailView = ({ recipientId, givenName, familyName, ...mail }: LoggedMail): LoggedMailView => ({
  ...mail,
  recipient: { id: recipientId, givenName, familyName },
});

export const refusedAddressView = ({ personId, givenName, familyName, ...refused }: RefusedAddress): RefusedAddressView => ({
  ...refused,
  person: { id: personId, givenName, familyName },
});
