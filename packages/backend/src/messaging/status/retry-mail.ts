import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { NotFound } from '../../platform/auth/access-errors.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { eventOf } from '../../platform/jobs/event.js';
import { Outbox } from '../../platform/jobs/outbox.js';
import { MailQueued } from '../reminders/send-mail.job.js';
import { MailLogRepository } from './mail-log.repository.js';

@Injectable()
export class RetryMail {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly log: MailLogRepository,
    private readonly outbox: Outbox,
  ) {}

  /** Only what was given up: the rest is tried by itself. @throws NotFound */
  run(actor: PersonActor, mailId: string): Promise<void> {
    return this.unitOfWork.run(actor, async () => {
      if (!(await this.log.retry(mailId))) throw new NotFound('Mail');
      await this.outbox.append(eventOf(MailQueued, {}));
    });
  }
}
