import type { MailText } from '../mails/mail-text.js';
import { MailFrame, Paragraph } from './mail-frame.js';

export function PersonInvitation({ text, name, url }: { readonly text: MailText; readonly name: string; readonly url: string }) {
  const action = { label: text.t('messaging.invitation.open'), url };
  return (
    <MailFrame text={text} title={text.t('messaging.invitation.title')} name={name} action={action}>
      <Paragraph>{text.t('messaging.invitation.text')}</Paragraph>
    </MailFrame>
  );
}
