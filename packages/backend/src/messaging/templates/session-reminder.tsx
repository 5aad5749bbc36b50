import { MailFrame, Paragraph } from './mail-frame.js';
import { SessionFacts, type SessionMailProps } from './session-facts.js';

export function SessionReminder({ soon, ...mail }: SessionMailProps & { readonly soon: 'sessionInADay' | 'sessionInAnHour' }) {
  const { t, when, time } = mail.text;
  const values = { name: mail.otherName, when: when(mail.startsAt), time: time(mail.startsAt) };
  const action = { label: t('messaging.mail.openSession'), url: mail.url };
  return (
    <MailFrame text={mail.text} title={t(`messaging.${soon}.title`)} name={mail.name} action={action}>
      <Paragraph>{t(`messaging.${soon}.text`, values)}</Paragraph>
      <SessionFacts {...mail} />
    </MailFrame>
  );
}
