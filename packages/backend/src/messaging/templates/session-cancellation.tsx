import { MailFrame, Paragraph } from './mail-frame.js';
import type { SessionMailProps } from './session-facts.js';

export function SessionCancellation({ reason, ...mail }: SessionMailProps & { readonly reason: string }) {
  const { t, when } = mail.text;
  return (
    <MailFrame text={mail.text} title={t('messaging.sessionCancelled.title')} name={mail.name}>
      <Paragraph>{t('messaging.sessionCancelled.text', { name: mail.otherName, when: when(mail.startsAt) })}</Paragraph>
      <Paragraph>
        {t('messaging.mail.reason')}: {reason}
      </Paragraph>
    </MailFrame>
  );
}
