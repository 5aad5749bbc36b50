import { Injectable } from '@nestjs/common';
import { type Person, PersonRepository } from '../../people/index.js';
import type { Mail } from '../../platform/mail/mailer.js';
import type { Reminder } from '../reminders/reminder.entity.js';
import { ComposeCoachToldMail } from './compose-coach-told-mail.js';
import { ComposeDisputeMail } from './compose-dispute-mail.js';
import { ComposeEvaluationMail } from './compose-evaluation-mail.js';
import { ComposeFragmentMail } from './compose-fragment-mail.js';
import { ComposeInvitation } from './compose-invitation.js';
import { ComposeLearningMail, isLearningKind } from './compose-learning-mail.js';
import { ComposeSessionMail } from './compose-session-mail.js';
import { mailAddress } from './mail-address.js';

export type MailContent = Omit<Mail, 'to' | 'messageId'>;

/** Writes a mail from what is true at the moment it goes out. */
@Injectable()
export class ComposeMail {
  constructor(
    private readonly persons: PersonRepository,
    private readonly composeSessionMail: ComposeSessionMail,
    private readonly composeEvaluationMail: ComposeEvaluationMail,
    private readonly composeInvitation: ComposeInvitation,
    private readonly composeDisputeMail: ComposeDisputeMail,
    private readonly composeLearningMail: ComposeLearningMail,
    private readonly composeFragmentMail: ComposeFragmentMail,
    private readonly composeCoachToldMail: ComposeCoachToldMail,
  ) {}

  /** @returns null when there is nothing to say any more, or nobody to say it to */
  async run(reminder: Reminder, now: Date): Promise<Mail | null> {
    const recipient = await this.persons.find(reminder.recipientId);
    if (!recipient || recipient.status === 'deactivated') return null;
    const content = await this.compose(reminder, recipient, now);
    return content && { ...content, to: mailAddress(recipient), messageId: reminder.messageId };
  }

  private compose(reminder: Reminder, recipient: Person, now: Date): Promise<MailContent | null> {
    const { kind } = reminder;
    if (kind === 'personInvitation') return this.composeInvitation.run(recipient);
    if (kind === 'evaluationReleased' || kind === 'evaluationUnread')
      return this.composeEvaluationMail.run(kind, reminder.subjectId, recipient);
    if (kind === 'disputeAssigned' || kind === 'disputeDecided')
      return this.composeDisputeMail.run(kind, reminder.subjectId, recipient);
    if (kind === 'fragmentAsked') return this.composeFragmentMail.run(reminder.subjectId, recipient, now);
    if (kind === 'coachTold') return this.composeCoachToldMail.run(reminder.subjectId, recipient);
    if (isLearningKind(kind)) return this.composeLearningMail.run(kind, reminder.subjectId, recipient, now);
    return this.composeSessionMail.run({ ...reminder, kind }, recipient, now);
  }
}
