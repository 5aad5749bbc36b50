import type { MailText } from '../mails/mail-text.js';
import type { LearningMailKind } from '../reminders/mail-kind.js';
import { MailFrame, Paragraph } from './mail-frame.js';

interface Props {
  readonly text: MailText;
  readonly kind: LearningMailKind;
  readonly values: { readonly title: string; readonly day: string; readonly name: string };
  readonly name: string;
  readonly url: string;
}

/** One sentence about a course or a certificate, and a way to it. */
export function LearningReminder({ text, kind, values, name, url }: Props) {
  return (
    <MailFrame
      text={text}
      title={text.t(`messaging.${kind}.subject`, values)}
      name={name}
      action={{ label: text.t('messaging.learning.open'), url }}
    >
      <Paragraph>{text.t(`messaging.${kind}.text`, values)}</Paragraph>
    </MailFrame>
  );
}
