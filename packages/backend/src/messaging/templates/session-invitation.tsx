import { MailFrame, Paragraph } from './mail-frame.js';
import { SessionFacts, type SessionMailProps } from './session-facts.js';

/** @param moved the same session at another time */
export function SessionInvitation({
  moved,
  forAgent,
  ...mail
}: SessionMailProps & { readonly moved: boolean; readonly forAgent: boolean }) {
  const { t } = mail.text;
  const which = moved ? 'sessionMoved' : 'sessionPlanned';
  const action = { label: t('messaging.mail.openSession'), url: mail.url };
  return (
    <MailFrame text={mail.text} title={t(`messaging.${which}.title`)} name={mail.name} action={action}>
      <Paragraph>{t(`messaging.${which}.text`, { name: mail.otherName })}</Paragraph>
      <SessionFacts {...mail} />
      {forAgent ? <Paragraph>{t('messaging.sessionPlanned.agenda')}</Paragraph> : null}
    </MailFrame>
  );
}
