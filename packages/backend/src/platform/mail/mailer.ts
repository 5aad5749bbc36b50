import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import type { Config } from '../config/config.js';
import { CONFIG } from '../config/config.module.js';

export interface Mail {
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  /** Stable across tries, so that a mail server or reader can recognise a repeat: `<…@vakwerk>`. */
  readonly messageId: string;
  readonly calendar?: { readonly method: 'REQUEST' | 'CANCEL' | 'PUBLISH'; readonly content: string };
}

/** `SMTP_URL` is not set: mail waits until it is. */
export class MailNotConfigured extends Error {}

@Injectable()
export class Mailer implements OnApplicationShutdown {
  private readonly transport: Transporter | null;

  constructor(@Inject(CONFIG) private readonly config: Config) {
    this.transport = config.SMTP_URL
      ? createTransport({
          url: config.SMTP_URL,
          pool: true,
          maxConnections: 5,
          connectionTimeout: 10_000,
          socketTimeout: 30_000,
        } as never)
      : null;
  }

  /** Hands the mail to the server. @throws MailNotConfigured, or what the server answered */
  async send(mail: Mail): Promise<void> {
    if (!this.transport) throw new MailNotConfigured('Set SMTP_URL to send mail.');
    await this.transport.sendMail({
      from: this.config.MAIL_FROM,
      to: mail.to,
      subject: mail.subject,
      html: mail.html,
      text: mail.text,
      messageId: mail.messageId,
      ...(mail.calendar
        ? { icalEvent: { method: mail.calendar.method, content: mail.calendar.content, filename: 'invite.ics' } }
        : {}),
    });
  }

  onApplicationShutdown(): void {
    this.transport?.close();
  }
}
