import { Injectable } from '@nestjs/common';
import type { SystemActor } from '@vakwerk/domain/people/actor';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { eventOf } from '../../platform/jobs/event.js';
import { Outbox } from '../../platform/jobs/outbox.js';
import { DisputeReader } from '../../quality/index.js';
import { ReminderRepository, type WantedMessage } from './reminder.repository.js';
import { MailQueued } from './send-mail.job.js';

/** Looks at the dispute as it is now: who must decide hears it, and when it is decided the agent and the evaluator do. */
@Injectable()
export class PlanDisputeMails {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly disputes: DisputeReader,
    private readonly reminders: ReminderRepository,
    private readonly outbox: Outbox,
  ) {}

  run(actor: Pick<SystemActor, 'organisationId'>, { disputeId }: { disputeId: string }): Promise<void> {
    return this.unitOfWork.run(actor, async () => {
      const dispute = await this.disputes.find(disputeId);
      if (!dispute) return;
      const { state, reviewerId, openedAt, closedAt, agentId, evaluatorId } = dispute;
      const wanted: WantedMessage[] =
        state === 'open' && reviewerId
          ? [{ kind: 'disputeAssigned', dueAt: openedAt, recipientId: reviewerId }]
          : state === 'resolved' && closedAt
            ? [agentId, evaluatorId].map((recipientId) => ({ kind: 'disputeDecided', dueAt: closedAt, recipientId }))
            : [];
      await this.reminders.replaceWaiting(disputeId, ['disputeAssigned', 'disputeDecided'], wanted);
      await this.outbox.append(eventOf(MailQueued, {}));
    });
  }
}
