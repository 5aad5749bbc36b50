import type { MailText } from '../mails/mail-text.js';
import { MailFrame, Paragraph } from './mail-frame.js';

interface Props {
  readonly text: MailText;
  readonly name: string;
  /** What shows about whom. */
  readonly what: string;
  /** The rule that tells it. */
  readonly rule: string;
  readonly url: string;
}

/** Tells a coach what shows about one of their people, and which rule says so. */
export function CoachTold({ text, name, what, rule, url }: Props) {
  const action = { label: text.t('messaging.coachTold.open'), url };
  return (
    <MailFrame text={text} title={text.t('messaging.coachTold.title')} name={name} action={action}>
      <Paragraph>{what}</Paragraph>
      <Paragraph>{text.t('messaging.coachTold.why', { rule })}</Paragraph>
    </MailFrame>
  );
}
