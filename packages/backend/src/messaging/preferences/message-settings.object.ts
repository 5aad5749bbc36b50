import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { DigestMoment } from '@vakwerk/domain/messaging/digest-moment';
import type { MessageChannel, MessageChoice, MessageKind } from '@vakwerk/domain/messaging/message-kind';
import { MessageChannelEnum, MessageChoiceEnum, MessageKindEnum } from '../message-enums.object.js';

type Rhythm = DigestMoment['rhythm'];
export const DigestRhythm: { readonly [R in Rhythm]: R } = { daily: 'daily', weekly: 'weekly', off: 'off' };
registerEnumType(DigestRhythm, { name: 'DigestRhythm' });

@ObjectType()
export class ChosenMessage {
  @Field(() => MessageKindEnum)
  kind: MessageKind;

  @Field(() => MessageChannelEnum)
  channel: MessageChannel;

  @Field(() => MessageChoiceEnum)
  choice: MessageChoice;
}

@ObjectType()
export class CalendarFeedView {
  @Field(() => Date)
  createdAt: Date;

  @Field(() => Date, { nullable: true, description: 'When a calendar read it last, to the minute.' })
  lastReadAt: Date | null;
}

@ObjectType()
export class CalendarFeedMade {
  @Field(() => String, { description: 'Shown once: we keep only a fingerprint of it.' })
  url: string;
}

@ObjectType('MessageSettings', { description: 'When and how you want messages. Times are HH:MM on your own clock.' })
export class MessageSettingsObject {
  @Field(() => String, { nullable: true })
  quietFrom: string | null;

  @Field(() => String, { nullable: true })
  quietTo: string | null;

  @Field(() => String, { nullable: true })
  peakFrom: string | null;

  @Field(() => String, { nullable: true })
  peakTo: string | null;

  @Field(() => [Int], { description: 'ISO days on which there is a peak: 1 is Monday.' })
  peakDays: number[];

  @Field(() => DigestRhythm)
  digestRhythm: Rhythm;

  @Field(() => String)
  digestAt: string;

  @Field(() => Int, { description: 'ISO day of a weekly digest: 1 is Monday.' })
  digestWeekday: number;

  @Field(() => [ChosenMessage], { description: 'What you chose yourself; everything else has the default of its kind.' })
  choices: ChosenMessage[];

  @Field(() => CalendarFeedView, { nullable: true })
  calendarFeed: CalendarFeedView | null;
}

@InputType()
export class MessageSettingsInput {
  @Field(() => String, { nullable: true })
  quietFrom: string | null;

  @Field(() => String, { nullable: true })
  quietTo: string | null;

  @Field(() => String, { nullable: true })
  peakFrom: string | null;

  @Field(() => String, { nullable: true })
  peakTo: string | null;

  @Field(() => [Int])
  peakDays: number[];

  @Field(() => DigestRhythm)
  digestRhythm: Rhythm;

  @Field(() => String)
  digestAt: string;

  @Field(() => Int)
  digestWeekday: number;
}

@InputType()
export class ChooseMessageInput {
  @Field(() => MessageKindEnum)
  kind: MessageKind;

  @Field(() => MessageChannelEnum)
  channel: MessageChannel;

  @Field(() => MessageChoiceEnum)
  choice: MessageChoice;
}

@ObjectType({ description: 'What a kind of message looks like, with facts of nobody.' })
export class MessagePreviewObject {
  @Field(() => String)
  subject: string;

  @Field(() => String, { description: 'The plain text; /api/message-previews has the mail as it looks.' })
  text: string;

  @Field(() => String, { nullable: true, description: 'The line in the inbox; null when it does not come there.' })
  inboxLine: string | null;
}
