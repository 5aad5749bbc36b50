import { Module } from '@nestjs/common';
import { CalendarFeedController } from './feed/calendar-feed.controller.js';
import { FeedLimit } from './feed/feed-limit.js';
import { InboxResolver } from './inbox/inbox.resolver.js';
import { MessagingModule } from './messaging.module.js';
import { MessageSettingsResolver } from './preferences/message-settings.resolver.js';
import { UnsubscribeController } from './preferences/unsubscribe.controller.js';
import { MessagePreviewController } from './samples/message-preview.controller.js';
import { MailLogResolver } from './status/mail-log.resolver.js';
import { MailStatusResolver } from './status/mail-status.resolver.js';

@Module({
  imports: [MessagingModule],
  controllers: [CalendarFeedController, UnsubscribeController, MessagePreviewController],
  providers: [InboxResolver, MessageSettingsResolver, MailLogResolver, MailStatusResolver, FeedLimit],
})
export class MessagingApiModule {}
