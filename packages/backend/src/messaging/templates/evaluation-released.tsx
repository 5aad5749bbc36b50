import type { MailText } from '../mails/mail-text.js';
import { MailFrame, Paragraph } from './mail-frame.js';

export interface EvaluationMailProps {
  readonly text: MailText;
  readonly name: string;
  readonly evaluatorName: string;
  /** When the call was. */
  readonly occurredAt: Date;
  readonly url: string;
}

/** Says that there is feedback, never what is in it: a mail may be read by others. */
export function EvaluationReleased({ text, name, evaluatorName, occurredAt, url }: EvaluationMailProps) {
  const action = { label: text.t('messaging.feedback.open'), url };
  return (
    <MailFrame text={text} title={text.t('messaging.feedback.title')} name={name} action={action}>
      <Paragraph>{text.t('messaging.feedback.text', { name: evaluatorName, day: text.day(occurredAt) })}</Paragraph>
    </MailFrame>
  );
}
