import { Injectable } from '@nestjs/common';
import { deliverAt } from '@vakwerk/domain/messaging/deliver-at';
import { type Person, PersonRepository } from '../../people/index.js';
import type { Mail } from '../../platform/mail/mailer.js';
import { ComposeDigest } from '../mails/compose-digest.js';
import { ComposeMessage } from '../mails/compose-message.js';
import { mailAddress } from '../mails/mail-address.js';
import type { Message, MessageFacts } from '../mails/message-facts.js';
import { MessageSettingsRepository } from '../preferences/message-settings.repository.js';
import type { Reminder, SkipReason } from './reminder.entity.js';

/** What happens to a message whose moment has come. */
export type Prepared =
  | { readonly does: 'send'; readonly mail: Mail }
  | { readonly does: 'arrive'; readonly facts: MessageFacts }
  | { readonly does: 'wait'; readonly until: Date }
  | { readonly does: 'gather'; readonly recipient: Person }
  | { readonly does: 'skip'; readonly reason: SkipReason };

/**
 * The one place where it is decided whether, when and how a message reaches somebody. Everything that goes out, by whichever channel
 * and at whichever try, has passed here a moment before: a choice that was made since it was planned holds.
 */
@Injectable()
export class PrepareMessage {
  constructor(
    private readonly persons: PersonRepository,
    private readonly settings: MessageSettingsRepository,
    private readonly composeMessage: ComposeMessage,
    private readonly composeDigest: ComposeDigest,
  ) {}

  async run(reminder: Reminder, now: Date): Promise<Prepared> {
    const recipient = await this.persons.find(reminder.recipientId);
    if (!recipient || recipient.status === 'deactivated') return { does: 'skip', reason: 'recipientGone' };
    const choice = await this.settings.choiceOf(recipient.id, reminder.kind, reminder.channel);
    if (choice === 'off') return { does: 'skip', reason: 'switchedOff' };
    const message = await this.compose(reminder, recipient, now);
    if (!message) return { does: 'skip', reason: 'noLongerTrue' };
    if (reminder.channel === 'inApp') return { does: 'arrive', facts: message.facts };
    if (choice === 'digest') return { does: 'gather', recipient };
    const until = deliverAt(reminder.kind, now, await this.quietTimes(recipient), recipient.timeZone, message.startsAt);
    if (until > now) return { does: 'wait', until };
    const mail = await message.render();
    return { does: 'send', mail: { ...mail, to: mailAddress(recipient), messageId: reminder.messageId } };
  }

  private compose(reminder: Reminder, recipient: Person, now: Date): Promise<Message | null> {
    const { kind } = reminder;
    if (kind === 'digest') return this.composeDigest.run(reminder.id, recipient, now);
    return this.composeMessage.run({ ...reminder, kind }, recipient, now);
  }

  private async quietTimes({ id }: Person) {
    const { quietFrom, quietTo, peakFrom, peakTo, peakDays } = await this.settings.of(id);
    return {
      quiet: quietFrom !== null && quietTo !== null ? { from: quietFrom, to: quietTo } : null,
      peak: peakFrom !== null && peakTo !== null ? { from: peakFrom, to: peakTo } : null,
      peakDays,
    };
  }
}
