import { Inject, Injectable } from '@nestjs/common';
import {
  ASSIGNMENT_REMINDERS,
  CERTIFICATE_REMINDERS,
  isStillAhead,
} from '@vakwerk/domain/learning/assignments/learning-reminders';
import type { MessageKind } from '@vakwerk/domain/messaging/message-kind';
import { localDateAt } from '@vakwerk/domain/shared/time/local-time';
import { LearningToRemind } from '../../learning/index.js';
import type { Person } from '../../people/index.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import type { LearningMailKind } from '../reminders/mail-kind.js';
import { mailText } from './mail-text.js';
import { type Message, NO_FACTS } from './message-facts.js';
import { renderLearningMail } from './render-learning-mail.js';

const KINDS: readonly string[] = ['assignmentNudge', ...ASSIGNMENT_REMINDERS.map(({ kind }) => kind), ...CERTIFICATE_REMINDERS];
export const isLearningKind = (kind: MessageKind): kind is LearningMailKind => KINDS.includes(kind);

@Injectable()
export class ComposeLearningMail {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly learning: LearningToRemind,
  ) {}

  /** @returns null when it is not true any more: done, waived, replaced by a newer certificate, or its day is over */
  async run(kind: LearningMailKind, subjectId: string, recipient: Person, now: Date): Promise<Message | null> {
    const facts = kind.startsWith('certificate') ? await this.certificate(subjectId) : await this.assignment(subjectId);
    if (!facts || !isStillAhead(kind, facts.day, localDateAt(now, recipient.timeZone))) return null;
    const { title, day, name, path } = facts;
    return {
      facts: { ...NO_FACTS, path, title, on: day, name },
      startsAt: null,
      render: () => {
        const text = mailText(recipient);
        const told = { title: title[recipient.language], day, askedBy: name ?? '' };
        return renderLearningMail(kind, { text, name: recipient.givenName, url: this.config.APP_ORIGIN + path, ...told });
      },
    };
  }

  private async assignment(id: string) {
    const assignment = await this.learning.assignment(id);
    if (!assignment?.open) return null;
    const { title, dueOn, courseId, remindedBy } = assignment;
    return { title, day: dueOn, name: remindedBy, path: `/learn/${courseId}` };
  }

  private async certificate(id: string) {
    const certificate = await this.learning.certificate(id);
    if (!certificate?.current) return null;
    return { title: certificate.title, day: certificate.expiresOn, name: null, path: `/certificates/${id}` };
  }
}
