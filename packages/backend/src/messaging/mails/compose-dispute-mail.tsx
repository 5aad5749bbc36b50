import { Inject, Injectable } from '@nestjs/common';
import type { Person } from '../../people/index.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { DisputeReader } from '../../quality/index.js';
import type { DisputeMailKind } from '../reminders/mail-kind.js';
import { fullName } from './mail-address.js';
import { mailText } from './mail-text.js';
import { type RenderedMail, renderMail } from './render-mail.js';

@Injectable()
export class ComposeDisputeMail {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly disputes: DisputeReader,
  ) {}

  /** @returns null when it went to somebody else, or was withdrawn, in the meantime */
  async run(kind: DisputeMailKind, disputeId: string, recipient: Person): Promise<RenderedMail | null> {
    const dispute = await this.disputes.find(disputeId);
    if (!dispute) return null;
    const text = mailText(recipient);
    const base = { text, name: recipient.givenName, day: text.day(dispute.interaction.startedAt) };
    if (kind === 'disputeAssigned') {
      if (dispute.state !== 'open' || dispute.reviewerId !== recipient.id) return null;
      const { DisputeAssigned } = await import('../templates/dispute-assigned.js');
      const due = { dueOn: text.day(dispute.dueAt), url: `${this.config.APP_ORIGIN}/disputes/${disputeId}` };
      return renderMail(
        text.t('messaging.disputeAssigned.subject'),
        <DisputeAssigned {...base} {...due} agentName={fullName(dispute.agent)} />,
      );
    }
    if (dispute.state !== 'resolved' || !dispute.reviewer) return null;
    const { DisputeDecided } = await import('../templates/dispute-decided.js');
    const forAgent = recipient.id === dispute.agentId;
    const url = `${this.config.APP_ORIGIN}/${forAgent ? 'feedback' : 'evaluations'}/${dispute.evaluationId}`;
    const reviewerName = fullName(dispute.reviewer);
    return renderMail(
      text.t('messaging.disputeDecided.subject'),
      <DisputeDecided {...base} url={url} reviewerName={reviewerName} agentName={forAgent ? null : fullName(dispute.agent)} />,
    );
  }
}
