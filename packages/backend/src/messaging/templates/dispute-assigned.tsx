import type { MailText } from '../mails/mail-text.js';
import { MailFrame, Paragraph } from './mail-frame.js';

interface Props {
  readonly text: MailText;
  readonly name: string;
  readonly agentName: string;
  /** The day of the call. */
  readonly day: string;
  readonly dueOn: string;
  readonly url: string;
}

/** Asks somebody to look at a dispute; what it is about stays inside the product. */
export function DisputeAssigned({ text, name, agentName, day, dueOn, url }: Props) {
  const action = { label: text.t('messaging.disputeAssigned.open'), url };
  return (
    <MailFrame text={text} title={text.t('messaging.disputeAssigned.title')} name={name} action={action}>
      <Paragraph>{text.t('messaging.disputeAssigned.text', { name: agentName, day })}</Paragraph>
      <Paragraph>{text.t('messaging.disputeAssigned.due', { day: dueOn })}</Paragraph>
    </MailFrame>
  );
}
