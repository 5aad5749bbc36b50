import { Inject, Injectable } from '@nestjs/common';
import type { Person } from '../../people/index.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { InboxRepository } from '../inbox/inbox.repository.js';
import { MessageSettingsRepository } from '../preferences/message-settings.repository.js';
import { unsubscribeUrls } from '../preferences/unsubscribe-link.js';
import { type Gathered, GatheredRepository } from '../reminders/gathered.repository.js';
import type { SkipReason } from '../reminders/reminder.entity.js';
import { ComposeMessage, type PlannedMessage } from './compose-message.js';
import { mailText } from './mail-text.js';
import { type Message, type MessageFacts, NO_FACTS } from './message-facts.js';
import { messageLine } from './message-line.js';
import { renderDigestMail } from './render-digest-mail.js';

/** A mail with more lines than this is not read; the inbox has the rest. */
const MOST_LINES = 20;

@Injectable()
export class ComposeDigest {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly settings: MessageSettingsRepository,
    private readonly inbox: InboxRepository,
    private readonly gathered: GatheredRepository,
    private readonly composeMessage: ComposeMessage,
  ) {}

  /**
   * What waited for this digest and is still wanted, unread and true; the rest is taken out of it.
   * @returns null when nothing is left to say
   */
  async run(digestId: string, recipient: Person, now: Date): Promise<Message | null> {
    const told: { readonly id: string; readonly kind: PlannedMessage['kind']; readonly facts: MessageFacts }[] = [];
    for (const waiting of await this.gathered.listOf(recipient.id)) {
      const { id, kind } = waiting;
      if (kind === 'digest') continue;
      const found = await this.lookAt({ ...waiting, kind }, recipient, now);
      if (typeof found === 'string') await this.gathered.skip(id, found);
      else told.push({ id, kind, facts: found });
    }
    await this.gathered.putIn(
      digestId,
      recipient.id,
      told.map(({ id }) => id),
    );
    if (told.length === 0) return null;
    return { facts: { ...NO_FACTS, path: '/messages' }, startsAt: null, render: () => this.render(told, recipient) };
  }

  private async lookAt(waiting: Gathered & PlannedMessage, recipient: Person, now: Date): Promise<MessageFacts | SkipReason> {
    if ((await this.settings.choiceOf(recipient.id, waiting.kind, 'mail')) === 'off') return 'switchedOff';
    if (await this.inbox.hasRead(waiting)) return 'alreadyRead';
    return (await this.composeMessage.run(waiting, recipient, now))?.facts ?? 'noLongerTrue';
  }

  private async render(
    told: readonly { readonly kind: PlannedMessage['kind']; readonly facts: MessageFacts }[],
    recipient: Person,
  ): ReturnType<Message['render']> {
    const text = mailText(recipient);
    const origin = this.config.APP_ORIGIN;
    const { page, oneClick } = unsubscribeUrls(this.config, { organisationId: recipient.organisationId, personId: recipient.id });
    const mail = await renderDigestMail({
      text,
      name: recipient.givenName,
      lines: told
        .slice(0, MOST_LINES)
        .map(({ kind, facts }) => ({ words: messageLine(kind, facts, text), url: origin + facts.path })),
      more: Math.max(0, told.length - MOST_LINES),
      url: `${origin}/messages`,
      unsubscribeUrl: page,
    });
    return { ...mail, unsubscribeUrl: oneClick };
  }
}
