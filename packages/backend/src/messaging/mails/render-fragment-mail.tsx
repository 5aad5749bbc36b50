import type { MailText } from './mail-text.js';
import { type RenderedMail, renderMail } from './render-mail.js';

interface Props {
  readonly text: MailText;
  readonly name: string;
  readonly coachName: string;
  readonly calledAt: Date;
  readonly url: string;
}

/** The words of the question whether a piece of a call may be in a lesson. */
export async function renderFragmentMail({ calledAt, ...props }: Props): Promise<RenderedMail> {
  const { FragmentAsked } = await import('../templates/fragment-asked.js');
  const { text } = props;
  return renderMail(text.t('messaging.fragmentAsked.subject'), <FragmentAsked {...props} day={text.day(calledAt)} />);
}
