import { Inject, Injectable } from '@nestjs/common';
import {
  ASSIGNMENT_REMINDERS,
  CERTIFICATE_REMINDERS,
  isStillAhead,
} from '@vakwerk/domain/learning/assignments/learning-reminders';
import { localDateAt } from '@vakwerk/domain/shared/time/local-time';
import { LearningToRemind } from '../../learning/index.js';
import type { Person } from '../../people/index.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import type { LearningMailKind, MailKind } from '../reminders/mail-kind.js';
import { mailText } from './mail-text.js';
import { type RenderedMail, renderMail } from './render-mail.js';

const KINDS: readonly string[] = ['assignmentNudge', ...ASSIGNMENT_REMINDERS.map(({ kind }) => kind), ...CERTIFICATE_REMINDERS];
export const isLearningKind = (kind: MailKind): kind is LearningMailKind => KINDS.includes(kind);

/** Noon in UTC is the same calendar day everywhere from −11 to +11 hours. */
const dayOf = (date: string | null): Date => new Date(`${date ?? '1970-01-01'}T12:00:00Z`);

@Injectable()
export class ComposeLearningMail {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly learning: LearningToRemind,
  ) {}

  /** @returns null when it is not true any more: done, waived, replaced by a newer certificate, or its day is over */
  async run(kind: LearningMailKind, subjectId: string, recipient: Person, now: Date): Promise<RenderedMail | null> {
    const text = mailText(recipient);
    const facts = kind.startsWith('certificate')
      ? await this.certificate(subjectId, recipient)
      : await this.assignment(subjectId, recipient);
    if (!facts || !isStillAhead(kind, facts.day, localDateAt(now, recipient.timeZone))) return null;
    const { LearningReminder } = await import('../templates/learning-reminder.js');
    const values = { title: facts.title, day: text.day(dayOf(facts.day)), name: facts.name };
    return renderMail(
      text.t(`messaging.${kind}.subject`, values),
      <LearningReminder
        text={text}
        kind={kind}
        values={values}
        name={recipient.givenName}
        url={`${this.config.APP_ORIGIN}${facts.path}`}
      />,
    );
  }

  private async assignment(id: string, { language }: Person) {
    const assignment = await this.learning.assignment(id);
    if (!assignment?.open) return null;
    const { title, dueOn, courseId, remindedBy } = assignment;
    return { title: title[language], day: dueOn, name: remindedBy ?? '', path: `/learn/${courseId}` };
  }

  private async certificate(id: string, { language }: Person) {
    const certificate = await this.learning.certificate(id);
    if (!certificate?.current) return null;
    return { title: certificate.title[language], day: certificate.expiresOn, name: '', path: `/certificates/${id}` };
  }
}
