import { Injectable } from '@nestjs/common';
import type { MessageKind } from '@vakwerk/domain/messaging/message-kind';
import type { Person } from '../../people/index.js';
import { ComposeCoachToldMail } from './compose-coach-told-mail.js';
import { ComposeDisputeMail } from './compose-dispute-mail.js';
import { ComposeEvaluationMail } from './compose-evaluation-mail.js';
import { ComposeFragmentMail } from './compose-fragment-mail.js';
import { ComposeInvitation } from './compose-invitation.js';
import { ComposeLearningMail, isLearningKind } from './compose-learning-mail.js';
import { ComposeSessionMail } from './compose-session-mail.js';
import { ComposeViewMail } from './compose-view-mail.js';
import type { Message } from './message-facts.js';

/** What a message is about; the digest is about other messages and is made by `ComposeDigest`. */
export interface PlannedMessage {
  readonly kind: Exclude<MessageKind, 'digest'>;
  readonly subjectId: string;
  readonly dueAt: Date;
  readonly recipientId: string;
}

/** Finds out what is true at the moment a message goes out. */
@Injectable()
export class ComposeMessage {
  constructor(
    private readonly composeSessionMail: ComposeSessionMail,
    private readonly composeEvaluationMail: ComposeEvaluationMail,
    private readonly composeInvitation: ComposeInvitation,
    private readonly composeDisputeMail: ComposeDisputeMail,
    private readonly composeLearningMail: ComposeLearningMail,
    private readonly composeFragmentMail: ComposeFragmentMail,
    private readonly composeCoachToldMail: ComposeCoachToldMail,
    private readonly composeViewMail: ComposeViewMail,
  ) {}

  /** @returns null when there is nothing to say any more */
  async run(planned: PlannedMessage, recipient: Person, now: Date): Promise<Message | null> {
    const { kind, subjectId } = planned;
    if (kind === 'personInvitation') return this.composeInvitation.run(recipient);
    if (kind === 'evaluationReleased' || kind === 'evaluationUnread')
      return this.composeEvaluationMail.run(kind, subjectId, recipient);
    if (kind === 'disputeAssigned' || kind === 'disputeDecided') return this.composeDisputeMail.run(kind, subjectId, recipient);
    if (kind === 'fragmentAsked') return this.composeFragmentMail.run(subjectId, recipient, now);
    if (kind === 'coachTold') return this.composeCoachToldMail.run(subjectId, recipient);
    if (kind === 'dashboardView') return this.composeViewMail.run(planned, recipient, now);
    if (isLearningKind(kind)) return this.composeLearningMail.run(kind, subjectId, recipient, now);
    return this.composeSessionMail.run({ ...planned, kind }, recipient, now);
  }
}
