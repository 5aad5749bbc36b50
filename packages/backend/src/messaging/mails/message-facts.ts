import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import type { IsoDate } from '@vakwerk/domain/shared/time/local-time';
import type { Mail } from '../../platform/mail/mailer.js';
import type { RenderedMail } from './render-mail.js';

/** What a message says, without words: they follow from its kind, its form and the reader. */
export interface MessageFacts {
  /** Where it leads, inside the product. */
  readonly path: string;
  /** Which of the wordings of its kind; null when there is one. */
  readonly form: 'moved' | 'toAgent' | 'toEvaluator' | null;
  /** The other person it is about. */
  readonly name: string | null;
  /** A third person, where there is one. */
  readonly otherName: string | null;
  /** ISO instant of the session or the call. */
  readonly at: string | null;
  /** The day something is due or ends. */
  readonly on: IsoDate | null;
  /** Of a course or certificate. */
  readonly title: LocalizedText | null;
}

export const NO_FACTS: Omit<MessageFacts, 'path'> = {
  form: null,
  name: null,
  otherName: null,
  at: null,
  on: null,
  title: null,
};

/** A message that is true now, and how to make its mail. */
export interface Message {
  readonly facts: MessageFacts;
  /** Of a session that is to come: a mail that would come too late for it does not wait. */
  readonly startsAt: Date | null;
  readonly render: () => Promise<RenderedMail & Pick<Mail, 'calendar' | 'unsubscribeUrl'>>;
}
