import { Injectable } from '@nestjs/common';
import { nextDigestAt } from '@vakwerk/domain/messaging/digest-moment';
import type { SystemActor } from '@vakwerk/domain/people/actor';
import { OrganisationRepository } from '../../people/index.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { MailedViews } from '../../quality/index.js';
import { ReminderRepository } from './reminder.repository.js';

/** "8" is eight o'clock. */
export const clockOf = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;

/** Sees to it that every view that comes by mail has its next mail waiting. What was changed or stopped since is found out when it goes. */
@Injectable()
export class PlanViewMails {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly views: MailedViews,
    private readonly organisations: OrganisationRepository,
    private readonly reminders: ReminderRepository,
  ) {}

  run(actor: Pick<SystemActor, 'organisationId'>, now: Date = new Date()): Promise<void> {
    return this.unitOfWork.run(actor, async () => {
      const views = await this.views.list();
      if (views.length === 0) return;
      const { timeZone } = await this.organisations.get();
      for (const { id, personId: recipientId, weekday, hour } of views) {
        const dueAt = nextDigestAt(now, { rhythm: 'weekly', at: clockOf(hour), weekday }, timeZone);
        if (dueAt) await this.reminders.want(id, { kind: 'dashboardView', dueAt, recipientId });
      }
    });
  }
}
