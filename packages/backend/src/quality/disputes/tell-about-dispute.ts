import { Injectable } from '@nestjs/common';
import { AuditLog } from '../../platform/auth/audit-log.js';
import { type EventDefinition, eventOf } from '../../platform/jobs/event.js';
import { Outbox } from '../../platform/jobs/outbox.js';
import { Live } from '../../platform/live/live.js';
import { ReviewersReader } from './reviewers.reader.js';

interface Told {
  readonly disputeId: string;
  readonly actorId: string;
  /** Last word of the audit action: dispute.opened, dispute.decided … */
  readonly action: 'opened' | 'assigned' | 'decided' | 'resolved' | 'withdrawn';
  readonly details?: Record<string, unknown>;
  /** null: nobody outside the slice needs to know. */
  readonly event: EventDefinition<{ disputeId: string }> | null;
  readonly about: { readonly agentId: string; readonly evaluatorId: string; readonly agentTeamIds: readonly string[] };
}

/** What every change of a dispute leaves behind: an audit entry, an event, and screens that ask again. */
@Injectable()
export class TellAboutDispute {
  constructor(
    private readonly outbox: Outbox,
    private readonly live: Live,
    private readonly audit: AuditLog,
    private readonly reviewers: ReviewersReader,
  ) {}

  async run({ disputeId, actorId, action, details, event, about }: Told): Promise<void> {
    const subject = { subjectKind: 'dispute', subjectId: disputeId };
    await this.audit.append({ ...subject, actorId, action: `dispute.${action}`, ...(details && { details }) });
    if (event) await this.outbox.append(eventOf(event, { disputeId }));
    const leads = await this.reviewers.list(about.agentTeamIds);
    await this.live.announce('evaluations', [about.agentId, about.evaluatorId, ...leads.map(({ id }) => id)]);
  }
}
