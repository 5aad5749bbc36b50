import { Injectable } from '@nestjs/common';
import type { SystemActor } from '@vakwerk/domain/people/actor';
import { ReadToldCoach } from '../../coaching/index.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { eventOf } from '../../platform/jobs/event.js';
import { Outbox } from '../../platform/jobs/outbox.js';
import { ReminderRepository } from './reminder.repository.js';
import { MailQueued } from './send-mail.job.js';

/** A rule tells the coaches of somebody that something shows; each hears it once. */
@Injectable()
export class PlanCoachToldMail {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly told: ReadToldCoach,
    private readonly reminders: ReminderRepository,
    private readonly outbox: Outbox,
  ) {}

  run(actor: Pick<SystemActor, 'organisationId'>, { firingId }: { firingId: string }): Promise<void> {
    return this.unitOfWork.run(actor, async () => {
      const told = await this.told.run(firingId);
      if (!told) return;
      const mails = told.coachIds.map((recipientId) => ({ kind: 'coachTold', dueAt: told.takenAt, recipientId }) as const);
      await this.reminders.replaceWaiting(firingId, ['coachTold'], mails);
      await this.outbox.append(eventOf(MailQueued, {}));
    });
  }
}
