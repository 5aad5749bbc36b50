import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { PersonRepository } from '../../people/index.js';
import { NotFound } from '../../platform/auth/access-errors.js';
import { newId } from '../../platform/database/new-id.js';
import { Mailer, MailNotConfigured } from '../../platform/mail/mailer.js';
import { mailAddress } from '../mails/mail-address.js';
import { mailText } from '../mails/mail-text.js';
import { renderMail } from '../mails/render-mail.js';

/** `code` is a message id `messaging.error.<code>`; `detail`: what the mail server said, in its own words. */
export type TestMailOutcome =
  | { readonly sentTo: string }
  | { readonly code: 'mailNotConfigured' | 'mailNotAccepted'; readonly detail: string };

@Injectable()
export class SendTestMail {
  constructor(
    private readonly persons: PersonRepository,
    private readonly mailer: Mailer,
  ) {}

  /** To the administrator who asks, at once, so that the answer is about now. */
  async run(actor: PersonActor): Promise<TestMailOutcome> {
    const person = await this.persons.find(actor.personId);
    if (!person) throw new NotFound('Person');
    const text = mailText(person);
    const { TestMail } = await import('../templates/test-mail.js');
    const body = <TestMail text={text} name={person.givenName} askedAt={new Date()} />;
    const mail = await renderMail(text.t('messaging.test.subject'), body);
    try {
      await this.mailer.send({ ...mail, to: mailAddress(person), messageId: `<${newId()}@vakwerk>` });
      return { sentTo: person.email };
    } catch (error) {
      const code = error instanceof MailNotConfigured ? 'mailNotConfigured' : 'mailNotAccepted';
      return { code, detail: (error as Error).message };
    }
  }
}
