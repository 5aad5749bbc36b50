import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Transporter } from 'nodemailer';
import type { Config } from '../config/config.js';
import { CONFIG } from '../config/config.module.js';

export interface Mail {
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  /** Stable across tries, so that a mail server or reader can recognise a repeat: `<…@vakwerk>`. */
  readonly messageId: string;
  /** Where one POST takes the reader off the list (RFC 8058); mail readers make a button of it. */
  readonly unsubscribeUrl?: string;
  readonly calendar?: { readonly method: 'REQUEST' | 'CANCEL' | 'PUBLISH'; readonly content: string };
}

/** `SMTP_URL` is not set: mail waits until it is. */
export class MailNotConfigured extends Error {}

@Injectable()
export class Mailer implements OnApplicationShutdown {
  private transport: Promise<Transporter> | null = null;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Hands the mail to the server. @throws MailNotConfigured, or what the server answered */
  async send(mail: Mail): Promise<void> {
    if (!this.config.SMTP_URL) throw new MailNotConfigured('Set SMTP_URL to send mail.');
    this.transport ??= openTransport(this.config.SMTP_URL);
    const transport = await this.transport;
    await transport.sendMail({
      from: this.config.MAIL_FROM,
      to: mail.to,
      subject: mail.subject,
      html: mail.html,
      text: mail.text,
      messageId: mail.messageId,
      ...(mail.unsubscribeUrl ? { headers: unsubscribeHeaders(mail.unsubscribeUrl) } : {}),
      ...(mail.calendar
        ? { icalEvent: { method: mail.calendar.method, content: mail.calendar.content, filename: 'invite.ics' } }
        : {}),
    });
  }

  async onApplicationShutdown(): Promise<void> {
    (await this.transport)?.close();
  }
}

const unsubscribeHeaders = (url: string) => ({
  'List-Unsubscribe': `<${url}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
});

/** More at once are not faster for one server, and many servers count them against the sender. Per process. */
export const MOST_CONNECTIONS = 5;

/** Loaded with the first mail: the api sends almost none. */
async function openTransport(url: string): Promise<Transporter> {
  const { createTransport } = await import('nodemailer');
  return createTransport({
    url,
    pool: true,
    maxConnections: MOST_CONNECTIONS,
    connectionTimeout: 10_000,
    socketTimeout: 30_000,
  } as never);
}
