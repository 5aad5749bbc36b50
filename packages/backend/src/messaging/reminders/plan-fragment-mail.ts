import { Injectable } from '@nestjs/common';
import type { SystemActor } from '@vakwerk/domain/people/actor';
import { LessonFragmentRepository } from '../../coaching/index.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { eventOf } from '../../platform/jobs/event.js';
import { Outbox } from '../../platform/jobs/outbox.js';
import { ReminderRepository } from './reminder.repository.js';
import { MailQueued } from './send-mail.job.js';

/** Who is asked to lend a piece of a call hears it once. Nobody is reminded of it: not answering is an answer too. */
@Injectable()
export class PlanFragmentMail {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly fragments: LessonFragmentRepository,
    private readonly reminders: ReminderRepository,
    private readonly outbox: Outbox,
  ) {}

  run(actor: Pick<SystemActor, 'organisationId'>, { fragmentId }: { fragmentId: string }): Promise<void> {
    return this.unitOfWork.run(actor, async () => {
      const fragment = await this.fragments.find(fragmentId);
      if (!fragment) return;
      const mail = { kind: 'fragmentAsked', dueAt: fragment.askedAt, recipientId: fragment.agentId } as const;
      await this.reminders.replaceWaiting(fragmentId, ['fragmentAsked'], [mail]);
      await this.outbox.append(eventOf(MailQueued, {}));
    });
  }
}
