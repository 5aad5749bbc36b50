import { Injectable } from '@nestjs/common';
import type { SystemActor } from '@vakwerk/domain/people/actor';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { eventOf } from '../../platform/jobs/event.js';
import { Outbox } from '../../platform/jobs/outbox.js';
import { ReadGradedAnswers } from '../../quality/index.js';
import { ReminderRepository } from './reminder.repository.js';
import { MailQueued } from './send-mail.job.js';

/** Feedback that nobody has read for as long as the organisation chose is mentioned once more. */
@Injectable()
export class PlanUnreadMail {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly readGradedAnswers: ReadGradedAnswers,
    private readonly reminders: ReminderRepository,
    private readonly outbox: Outbox,
  ) {}

  run(actor: Pick<SystemActor, 'organisationId'>, { evaluationId }: { evaluationId: string }): Promise<void> {
    return this.unitOfWork.run(actor, async () => {
      const evaluation = await this.readGradedAnswers.run(evaluationId);
      if (evaluation?.state !== 'released' || !evaluation.releaseAt) return;
      // The moment of release makes the key, so that there is one such mail per evaluation, however often this runs.
      const mail = { kind: 'evaluationUnread', dueAt: evaluation.releaseAt, recipientId: evaluation.agentId } as const;
      await this.reminders.replaceWaiting(evaluationId, ['evaluationUnread'], [mail]);
      await this.outbox.append(eventOf(MailQueued, {}));
    });
  }
}
