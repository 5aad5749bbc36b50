import { Module } from '@nestjs/common';
import { MessagingModule } from './messaging.module.js';
import { MailStatusResolver } from './status/mail-status.resolver.js';

@Module({ imports: [MessagingModule], providers: [MailStatusResolver] })
export class MessagingApiModule {}
