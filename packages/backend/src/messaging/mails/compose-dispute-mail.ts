import { Inject, Injectable } from '@nestjs/common';
import { localDateAt } from '@vakwerk/domain/shared/time/local-time';
import type { Person } from '../../people/index.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { DisputeReader } from '../../quality/index.js';
import type { DisputeMailKind } from '../reminders/mail-kind.js';
import { fullName } from './mail-address.js';
import { mailText } from './mail-text.js';
import { type Message, NO_FACTS } from './message-facts.js';
import { renderDisputeAssigned, renderDisputeDecided } from './render-dispute-mail.js';

@Injectable()
export class ComposeDisputeMail {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly disputes: DisputeReader,
  ) {}

  /** @returns null when it went to somebody else, or was withdrawn, in the meantime */
  async run(kind: DisputeMailKind, disputeId: string, recipient: Person): Promise<Message | null> {
    const dispute = await this.disputes.find(disputeId);
    if (!dispute) return null;
    const { dueAt } = dispute;
    const calledAt = dispute.interaction.startedAt;
    const agentName = fullName(dispute.agent);
    const reader = { text: mailText(recipient), name: recipient.givenName, calledAt };
    if (kind === 'disputeAssigned') {
      if (dispute.state !== 'open' || dispute.reviewerId !== recipient.id) return null;
      const path = `/disputes/${disputeId}`;
      const on = localDateAt(dueAt, recipient.timeZone);
      return {
        facts: { ...NO_FACTS, path, name: agentName, at: calledAt.toISOString(), on },
        startsAt: null,
        render: () => renderDisputeAssigned({ ...reader, url: this.config.APP_ORIGIN + path, agentName, dueAt }),
      };
    }
    if (dispute.state !== 'resolved' || !dispute.reviewer) return null;
    const toAgent = recipient.id === dispute.agentId;
    const path = `/${toAgent ? 'feedback' : 'evaluations'}/${dispute.evaluationId}`;
    const reviewerName = fullName(dispute.reviewer);
    const other = toAgent ? null : agentName;
    const form = toAgent ? 'toAgent' : 'toEvaluator';
    return {
      facts: { ...NO_FACTS, path, form, name: reviewerName, otherName: other, at: calledAt.toISOString() },
      startsAt: null,
      render: () => renderDisputeDecided({ ...reader, url: this.config.APP_ORIGIN + path, reviewerName, agentName: other }),
    };
  }
}
