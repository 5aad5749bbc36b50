import type { EvaluationMailKind } from '../reminders/mail-kind.js';
import type { EvaluationMailProps } from '../templates/evaluation-released.js';
import { type RenderedMail, renderMail } from './render-mail.js';

/** The words of a mail about feedback. */
export async function renderEvaluationMail(kind: EvaluationMailKind, props: EvaluationMailProps): Promise<RenderedMail> {
  const { text } = props;
  if (kind === 'evaluationReleased') {
    const { EvaluationReleased } = await import('../templates/evaluation-released.js');
    return renderMail(text.t('messaging.feedback.subject'), <EvaluationReleased {...props} />);
  }
  const { EvaluationUnread } = await import('../templates/evaluation-unread.js');
  return renderMail(text.t('messaging.unread.subject'), <EvaluationUnread {...props} />);
}
