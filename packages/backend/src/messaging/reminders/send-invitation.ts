import { Injectable } from '@nestjs/common';
import type { SystemActor } from '@vakwerk/domain/people/actor';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { eventOf } from '../../platform/jobs/event.js';
import { Outbox } from '../../platform/jobs/outbox.js';
import { ReminderRepository } from './reminder.repository.js';
import { MailQueued } from './send-mail.job.js';

/** The link is made when the mail goes out, so that its secret is nowhere but in the mail. */
@Injectable()
export class SendInvitation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reminders: ReminderRepository,
    private readonly outbox: Outbox,
  ) {}

  /** @param invitedAt makes one invitation different from the next one to the same person */
  run(actor: Pick<SystemActor, 'organisationId'>, { personId, invitedAt }: { personId: string; invitedAt: Date }): Promise<void> {
    return this.unitOfWork.run(actor, async () => {
      await this.reminders.want(personId, { kind: 'personInvitation', dueAt: invitedAt, recipientId: personId });
      await this.outbox.append(eventOf(MailQueued, {}));
    });
  }
}
