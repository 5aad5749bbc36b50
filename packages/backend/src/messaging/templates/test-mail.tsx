import type { MailText } from '../mails/mail-text.js';
import { MailFrame, Paragraph } from './mail-frame.js';

export function TestMail({ text, name, askedAt }: { readonly text: MailText; readonly name: string; readonly askedAt: Date }) {
  return (
    <MailFrame text={text} title={text.t('messaging.test.title')} name={name}>
      <Paragraph>{text.t('messaging.test.text', { when: text.when(askedAt) })}</Paragraph>
    </MailFrame>
  );
}
