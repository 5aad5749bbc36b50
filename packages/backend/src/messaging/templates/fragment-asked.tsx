import type { MailText } from '../mails/mail-text.js';
import { MailFrame, Paragraph } from './mail-frame.js';

interface Props {
  readonly text: MailText;
  readonly name: string;
  readonly coachName: string;
  /** The day of the call. */
  readonly day: string;
  readonly url: string;
}

/** Asks somebody whether a piece of their call may be in a lesson; what was said stays inside the product. */
export function FragmentAsked({ text, name, coachName, day, url }: Props) {
  const action = { label: text.t('messaging.fragmentAsked.open'), url };
  return (
    <MailFrame text={text} title={text.t('messaging.fragmentAsked.title')} name={name} action={action}>
      <Paragraph>{text.t('messaging.fragmentAsked.text', { name: coachName, day })}</Paragraph>
      <Paragraph>{text.t('messaging.fragmentAsked.free')}</Paragraph>
    </MailFrame>
  );
}
