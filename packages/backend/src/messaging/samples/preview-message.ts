import { Inject, Injectable } from '@nestjs/common';
import { channelsOf, type MessageKind } from '@vakwerk/domain/messaging/message-kind';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { mailText } from '../mails/mail-text.js';
import { messageLine } from '../mails/message-line.js';
import type { RenderedMail } from '../mails/render-mail.js';
import { renderSample, sampleFactsOf } from './render-sample.js';

export interface MessagePreview extends RenderedMail {
  /** The line in the inbox; null when this kind does not come there. */
  readonly inboxLine: string | null;
}

/** What a kind of message looks like in a language, with facts of nobody. */
@Injectable()
export class PreviewMessage {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  async run(actor: Pick<PersonActor, 'timeZone'>, kind: MessageKind, language: 'nl' | 'en'): Promise<MessagePreview> {
    const text = mailText({ language, timeZone: actor.timeZone });
    const mail = await renderSample(kind, text, 'Sam', this.config.APP_ORIGIN);
    const inApp = channelsOf(kind).includes('inApp');
    return { ...mail, inboxLine: inApp ? messageLine(kind, sampleFactsOf(kind), text) : null };
  }
}
