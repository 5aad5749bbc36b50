import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { MessageKind } from '@vakwerk/domain/messaging/message-kind';
import { LocalizedText } from '../../platform/graphql/localized.object.js';
import { PageInfo } from '../../platform/graphql/page-info.object.js';
import { MessageKindEnum } from '../message-enums.object.js';
import type { InboxRow } from './inbox.repository.js';

@ObjectType({ description: 'What a message is about, without words: those follow from its kind, its form and the reader.' })
export class InboxMessageView {
  @Field(() => ID)
  id: string;

  @Field(() => MessageKindEnum)
  kind: MessageKind;

  @Field(() => String, { nullable: true, description: 'Which of the wordings of its kind; null when there is one.' })
  form: string | null;

  @Field(() => String, { description: 'Where it leads, inside the product.' })
  path: string;

  @Field(() => String, { nullable: true, description: 'The other person it is about.' })
  name: string | null;

  @Field(() => String, { nullable: true, description: 'A third person, where there is one.' })
  otherName: string | null;

  @Field(() => Date, { nullable: true, description: 'When the session or the call is.' })
  at: Date | null;

  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD: the day something is due or ends.' })
  on: string | null;

  @Field(() => LocalizedText, { nullable: true, description: 'Of a course or certificate.' })
  title: LocalizedText | null;

  @Field(() => Date)
  arrivedAt: Date;

  @Field(() => Date, { nullable: true })
  readAt: Date | null;
}

@ObjectType()
export class InboxConnection {
  @Field(() => [InboxMessageView])
  nodes: InboxMessageView[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}

@ObjectType()
export class AllMessagesRead {
  @Field(() => Int)
  count: number;

  @Field(() => Date, { description: 'Give it to undoReadAllMessages.' })
  readAt: Date;
}

export const inboxView = ({ facts, ...row }: InboxRow): InboxMessageView => ({
  ...row,
  ...facts,
  at: facts.at === null ? null : new Date(facts.at),
});
