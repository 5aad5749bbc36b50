import type { MailText } from './mail-text.js';
import { type RenderedMail, renderMail } from './render-mail.js';

interface Props {
  readonly text: MailText;
  readonly name: string;
  /** About whom. */
  readonly personName: string;
  readonly what: string;
  readonly rule: string;
  readonly url: string;
}

/** The words in which a rule tells a coach what shows about somebody. */
export async function renderCoachToldMail({ personName, ...props }: Props): Promise<RenderedMail> {
  const { CoachTold } = await import('../templates/coach-told.js');
  return renderMail(props.text.t('messaging.coachTold.subject', { name: personName }), <CoachTold {...props} />);
}
