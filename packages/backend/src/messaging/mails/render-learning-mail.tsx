import type { IsoDate } from '@vakwerk/domain/shared/time/local-time';
import type { LearningMailKind } from '../reminders/mail-kind.js';
import type { MailText } from './mail-text.js';
import { type RenderedMail, renderMail } from './render-mail.js';

interface Props {
  readonly text: MailText;
  readonly name: string;
  readonly title: string;
  /** What it counts down to. */
  readonly day: IsoDate | null;
  /** Who asks to go on, of a nudge. */
  readonly askedBy: string;
  readonly url: string;
}

/** The words of a mail about a course or a certificate. */
export async function renderLearningMail(kind: LearningMailKind, props: Props): Promise<RenderedMail> {
  const { text, name, title, day, askedBy, url } = props;
  const { LearningReminder } = await import('../templates/learning-reminder.js');
  const values = { title, day: day === null ? '' : text.date(day), name: askedBy };
  return renderMail(
    text.t(`messaging.${kind}.subject`, values),
    <LearningReminder text={text} kind={kind} values={values} name={name} url={url} />,
  );
}
