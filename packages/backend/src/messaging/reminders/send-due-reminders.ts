import { Inject, Injectable } from '@nestjs/common';
import type { MessageChannel } from '@vakwerk/domain/messaging/message-kind';
import type { SystemActor } from '@vakwerk/domain/people/actor';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { eventOf } from '../../platform/jobs/event.js';
import { Outbox } from '../../platform/jobs/outbox.js';
import { Live } from '../../platform/live/live.js';
import { type Mail, Mailer, MOST_CONNECTIONS } from '../../platform/mail/mailer.js';
import { LOGGER, type Logger } from '../../platform/telemetry/logger.js';
import { InboxRepository } from '../inbox/inbox.repository.js';
import { isServerAway, notMadeOutcome, outcomeOf } from './delivery-outcome.js';
import { GatheredRepository } from './gathered.repository.js';
import { PlanDigest } from './plan-digest.js';
import { PrepareMessage } from './prepare-message.js';
import type { Reminder } from './reminder.entity.js';
import { ReminderRepository } from './reminder.repository.js';
import { MailQueued } from './send-mail.job.js';

type House = Pick<SystemActor, 'organisationId'>;
interface Claim {
  readonly reminder: Reminder;
  /** null: dealt with in the claim itself. */
  readonly mail: Mail | null;
}

/** More than this in one go and other organisations wait too long for theirs; what is left is the next job's. */
const BATCH = 500;

@Injectable()
export class SendDueReminders {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reminders: ReminderRepository,
    private readonly gathered: GatheredRepository,
    private readonly inbox: InboxRepository,
    private readonly prepareMessage: PrepareMessage,
    private readonly planDigest: PlanDigest,
    private readonly mailer: Mailer,
    private readonly outbox: Outbox,
    private readonly live: Live,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /**
   * Delivers one organisation's messages whose moment has come: first to inboxes, which need no mail server, then mail, several at
   * once and never more than there are connections. Any number of workers may do this at the same time.
   * @param at instead of the clock of the database
   */
  async run(actor: House, at?: Date): Promise<void> {
    const [inApp, mail] = [{ count: BATCH }, { count: BATCH }];
    await this.inLanes(() => this.lane(actor, 'inApp', inApp, at));
    await this.inLanes(() => this.lane(actor, 'mail', mail, at));
    if (inApp.count <= 0 || mail.count <= 0) await this.unitOfWork.run(actor, () => this.outbox.append(eventOf(MailQueued, {})));
  }

  private async inLanes(lane: () => Promise<void>): Promise<void> {
    const ended = await Promise.allSettled(Array.from({ length: MOST_CONNECTIONS }, lane));
    for (const end of ended) if (end.status === 'rejected') throw end.reason;
  }

  private async lane(actor: House, channel: MessageChannel, left: { count: number }, at?: Date): Promise<void> {
    while (left.count > 0) {
      left.count -= 1;
      const claim = await this.claim(actor, channel, at);
      if (claim === null) {
        left.count += 1;
        return;
      }
      if (claim.mail && !(await this.send(actor, claim.reminder, claim.mail, at))) {
        left.count = Math.max(left.count, 1);
        return;
      }
    }
  }

  /** Claims and makes the message in one transaction, committed before anything leaves the house. One that cannot be made is set aside. */
  private async claim(actor: House, channel: MessageChannel, at?: Date): Promise<Claim | null> {
    let claimed: Reminder | null = null;
    try {
      return await this.unitOfWork.run(actor, async () => {
        const due = await this.reminders.claimDue(channel, at);
        if (due === null) return null;
        claimed = due.reminder;
        return { reminder: due.reminder, mail: await this.deal(due.reminder, due.now, at) };
      });
    } catch (error) {
      const broken = claimed as Reminder | null;
      if (broken === null) throw error;
      const failure = error as Error;
      this.logger.error({ reminderId: broken.id, kind: broken.kind, error: failure.message }, 'message not made');
      await this.unitOfWork.run(actor, () => this.reminders.setAside(broken, notMadeOutcome(failure, broken.tries), at));
      return { reminder: broken, mail: null };
    }
  }

  /** @returns the mail to send; null when the message is dealt with */
  private async deal(reminder: Reminder, now: Date, at?: Date): Promise<Mail | null> {
    const prepared = await this.prepareMessage.run(reminder, now);
    if (prepared.does === 'send') return prepared.mail;
    if (prepared.does === 'wait') await this.reminders.postpone(reminder, prepared.until);
    else if (prepared.does === 'skip')
      await this.reminders.settle(reminder, { state: 'cancelled', skipped: prepared.reason }, at);
    else if (prepared.does === 'gather') {
      const planned = await this.planDigest.run(prepared.recipient, now);
      await this.reminders.settle(reminder, planned ? { state: 'gathered' } : { state: 'cancelled', skipped: 'switchedOff' }, at);
    } else {
      await this.inbox.add(reminder, prepared.facts, now);
      await this.reminders.settle(reminder, { state: 'sent' }, at);
      await this.live.announce('messages', [reminder.recipientId]);
    }
    return null;
  }

  /** @returns false when the server is away */
  private async send(actor: House, reminder: Reminder, mail: Mail, at?: Date): Promise<boolean> {
    try {
      await this.mailer.send(mail);
    } catch (error) {
      const failure = error as Error;
      await this.unitOfWork.run(actor, () => this.reminders.settle(reminder, outcomeOf(failure, reminder.tries), at));
      this.logger.warn({ reminderId: reminder.id, kind: reminder.kind, error: failure.message }, 'mail not sent');
      return !isServerAway(failure);
    }
    await this.unitOfWork.run(actor, async () => {
      await this.reminders.settle(reminder, { state: 'sent' }, at);
      if (reminder.kind === 'digest') await this.gathered.settle(reminder.id, at ?? null);
    });
    return true;
  }
}
