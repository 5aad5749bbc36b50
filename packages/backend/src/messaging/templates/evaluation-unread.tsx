import type { EvaluationMailProps } from './evaluation-released.js';
import { MailFrame, Paragraph } from './mail-frame.js';

export function EvaluationUnread({ text, name, evaluatorName, occurredAt, url }: EvaluationMailProps) {
  const action = { label: text.t('messaging.feedback.open'), url };
  return (
    <MailFrame text={text} title={text.t('messaging.unread.title')} name={name} action={action}>
      <Paragraph>{text.t('messaging.unread.text', { name: evaluatorName, day: text.day(occurredAt) })}</Paragraph>
    </MailFrame>
  );
}
