import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { MessageKind } from '@vakwerk/domain/messaging/message-kind';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import type { Language } from '@vakwerk/domain/shared/localized';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { MakeCalendarFeed } from '../feed/make-calendar-feed.js';
import { MessageKindEnum } from '../message-enums.object.js';
import { PreviewMessage } from '../samples/preview-message.js';
import { ChooseMessage } from './choose-message.js';
import {
  CalendarFeedMade,
  ChooseMessageInput,
  MessagePreviewObject,
  MessageSettingsInput,
  MessageSettingsObject,
} from './message-settings.object.js';
import { ReadMessageSettings } from './read-message-settings.js';
import { SaveMessageSettings } from './save-message-settings.js';

@Resolver(() => MessageSettingsObject)
export class MessageSettingsResolver {
  constructor(
    private readonly read: ReadMessageSettings,
    private readonly choose: ChooseMessage,
    private readonly save: SaveMessageSettings,
    private readonly feed: MakeCalendarFeed,
    private readonly preview: PreviewMessage,
  ) {}

  @Allow('message:own')
  @Query(() => MessageSettingsObject)
  messageSettings(@CurrentActor() actor: PersonActor): Promise<MessageSettingsObject> {
    return this.read.run(actor);
  }

  @Allow('message:own')
  @Query(() => MessagePreviewObject)
  messagePreview(
    @CurrentActor() actor: PersonActor,
    @Args('kind', { type: () => MessageKindEnum }) kind: MessageKind,
    @Args('language', { type: () => String, description: 'nl or en.' }) language: string,
  ): Promise<MessagePreviewObject> {
    return this.preview.run(actor, kind, (language === 'en' ? 'en' : 'nl') satisfies Language);
  }

  @Allow('message:own')
  @Mutation(() => Boolean, { description: 'From now on, and for what waits already.' })
  async chooseMessage(
    @CurrentActor() actor: PersonActor,
    @Args('input', { type: () => ChooseMessageInput }) input: ChooseMessageInput,
  ): Promise<boolean> {
    await this.choose.run(actor, input);
    return true;
  }

  @Allow('message:own')
  @Mutation(() => Boolean)
  async saveMessageSettings(
    @CurrentActor() actor: PersonActor,
    @Args('input', { type: () => MessageSettingsInput }) input: MessageSettingsInput,
  ): Promise<boolean> {
    const { quietFrom = null, quietTo = null, peakFrom = null, peakTo = null } = input;
    await this.save.run(actor, { ...input, quietFrom, quietTo, peakFrom, peakTo });
    return true;
  }

  @Allow('message:own')
  @Mutation(() => CalendarFeedMade, { description: 'A new address for your calendar; an older one stops working.' })
  makeCalendarFeed(@CurrentActor() actor: PersonActor): Promise<CalendarFeedMade> {
    return this.feed.make(actor);
  }

  @Allow('message:own')
  @Mutation(() => Boolean)
  async revokeCalendarFeed(@CurrentActor() actor: PersonActor): Promise<boolean> {
    await this.feed.revoke(actor);
    return true;
  }
}
