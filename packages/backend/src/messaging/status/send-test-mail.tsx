import { Inject, Injectable } from '@nestjs/common';
import type { MessageKind } from '@vakwerk/domain/messaging/message-kind';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { type Person, PersonRepository } from '../../people/index.js';
import { NotFound } from '../../platform/auth/access-errors.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { newId } from '../../platform/database/new-id.js';
import { Mailer, MailNotConfigured } from '../../platform/mail/mailer.js';
import { mailAddress } from '../mails/mail-address.js';
import { mailText } from '../mails/mail-text.js';
import { type RenderedMail, renderMail } from '../mails/render-mail.js';
import { MessageSettingsRepository } from '../preferences/message-settings.repository.js';
import { renderSample } from '../samples/render-sample.js';

/** `code` is a message id `messaging.error.<code>`; `detail`: what the mail server said, in its own words. */
export type TestMailOutcome =
  | { readonly sentTo: string }
  | { readonly code: 'mailNotConfigured' | 'mailNotAccepted' | 'kindSwitchedOff'; readonly detail: string };

@Injectable()
export class SendTestMail {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly persons: PersonRepository,
    private readonly settings: MessageSettingsRepository,
    private readonly mailer: Mailer,
  ) {}

  /**
   * To the administrator who asks, at once, so that the answer is about now. Off is off, for a test too.
   * @param kind one that looks like this kind, marked as a sample; null: only that mail works
   */
  async run(actor: PersonActor, kind: MessageKind | null = null): Promise<TestMailOutcome> {
    const person = await this.persons.find(actor.personId);
    if (!person) throw new NotFound('Person');
    if (kind !== null && (await this.settings.choiceOf(person.id, kind, 'mail')) === 'off')
      return { code: 'kindSwitchedOff', detail: '' };
    const mail = await this.render(person, kind);
    try {
      await this.mailer.send({ ...mail, to: mailAddress(person), messageId: `<${newId()}@vakwerk>` });
      return { sentTo: person.email };
    } catch (error) {
      const code = error instanceof MailNotConfigured ? 'mailNotConfigured' : 'mailNotAccepted';
      return { code, detail: (error as Error).message };
    }
  }

  private async render(person: Person, kind: MessageKind | null): Promise<RenderedMail> {
    const text = mailText(person);
    if (kind !== null) {
      const sample = await renderSample(kind, text, person.givenName, this.config.APP_ORIGIN);
      return { ...sample, subject: text.t('messaging.sample.subject', { subject: sample.subject }) };
    }
    const { TestMail } = await import('../templates/test-mail.js');
    const body = <TestMail text={text} name={person.givenName} askedAt={new Date()} />;
    return renderMail(text.t('messaging.test.subject'), body);
  }
}
