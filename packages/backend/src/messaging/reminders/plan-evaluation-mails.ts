import { Injectable } from '@nestjs/common';
import type { SystemActor } from '@vakwerk/domain/people/actor';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { eventOf } from '../../platform/jobs/event.js';
import { Outbox } from '../../platform/jobs/outbox.js';
import { ReadGradedAnswers } from '../../quality/index.js';
import { ReminderRepository } from './reminder.repository.js';
import { MailQueued } from './send-mail.job.js';

/** What its agent is shown: feedback on a call, and on a spoken practice answer. */
const SHOWN: readonly string[] = ['live', 'practice'];

@Injectable()
export class PlanEvaluationMails {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly readGradedAnswers: ReadGradedAnswers,
    private readonly reminders: ReminderRepository,
    private readonly outbox: Outbox,
  ) {}

  run(actor: Pick<SystemActor, 'organisationId'>, input: { evaluationId: string }): Promise<void> {
    return this.unitOfWork.run(actor, async () => {
      const evaluation = await this.readGradedAnswers.run(input.evaluationId);
      if (!evaluation?.releaseAt || !SHOWN.includes(evaluation.kind)) return;
      const { agentId: recipientId, releaseAt } = evaluation;
      await this.reminders.want(input.evaluationId, { kind: 'evaluationReleased', dueAt: releaseAt, recipientId });
      await this.outbox.append(eventOf(MailQueued, {}));
    });
  }
}
