import { Inject, Injectable } from '@nestjs/common';
import type { SystemActor } from '@vakwerk/domain/people/actor';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { type Mail, Mailer } from '../../platform/mail/mailer.js';
import { LOGGER, type Logger } from '../../platform/telemetry/logger.js';
import { ComposeMail } from '../mails/compose-mail.js';
import { isServerAway, outcomeOf } from './delivery-outcome.js';
import type { Reminder } from './reminder.entity.js';
import { ReminderRepository } from './reminder.repository.js';

/** More than this in one go and other organisations wait too long for theirs. */
const BATCH = 200;

@Injectable()
export class SendDueReminders {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reminders: ReminderRepository,
    private readonly composeMail: ComposeMail,
    private readonly mailer: Mailer,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /**
   * Sends one organisation's mail whose moment has come, one by one; any number of workers may do this at once.
   * @param at instead of the clock of the database
   */
  async run(actor: Pick<SystemActor, 'organisationId'>, at?: Date): Promise<void> {
    for (let count = 0; count < BATCH; count++) {
      const claim = await this.claim(actor, at);
      if (claim === null) return;
      if (claim.mail && !(await this.send(actor, claim.reminder, claim.mail, at))) return;
    }
  }

  /** Claims and writes the mail in one transaction, committed before anything leaves the house. */
  private claim(
    actor: Pick<SystemActor, 'organisationId'>,
    at?: Date,
  ): Promise<{ reminder: Reminder; mail: Mail | null } | null> {
    return this.unitOfWork.run(actor, async () => {
      const due = await this.reminders.claimDue(at);
      if (due === null) return null;
      const mail = await this.composeMail.run(due.reminder, due.now);
      if (mail === null) await this.reminders.settle(due.reminder, { state: 'cancelled' }, at);
      return { reminder: due.reminder, mail };
    });
  }

  /** @returns false when the server is away */
  private async send(actor: Pick<SystemActor, 'organisationId'>, reminder: Reminder, mail: Mail, at?: Date): Promise<boolean> {
    try {
      await this.mailer.send(mail);
    } catch (error) {
      const failure = error as Error;
      await this.unitOfWork.run(actor, () => this.reminders.settle(reminder, outcomeOf(failure, reminder.tries), at));
      this.logger.warn({ reminderId: reminder.id, kind: reminder.kind, error: failure.message }, 'mail not sent');
      return !isServerAway(failure);
    }
    await this.unitOfWork.run(actor, () => this.reminders.settle(reminder, { state: 'sent' }, at));
    return true;
  }
}
