import { Inject, Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { hashToken, newToken } from '../../people/index.js';
import { NotFound } from '../../platform/auth/access-errors.js';
import { AuditLog } from '../../platform/auth/audit-log.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Live } from '../../platform/live/live.js';
import { CalendarFeedRepository } from './calendar-feed.repository.js';

/** Gives a person an address for their calendar, and takes it away. The address is in the answer and nowhere else. */
@Injectable()
export class MakeCalendarFeed {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly unitOfWork: UnitOfWork,
    private readonly feeds: CalendarFeedRepository,
    private readonly audit: AuditLog,
    private readonly live: Live,
  ) {}

  make(actor: PersonActor): Promise<{ url: string }> {
    return this.unitOfWork.run(actor, async () => {
      const { token } = newToken();
      await this.feeds.replace(actor.personId, hashToken(token));
      await this.record(actor, 'calendarFeed.made');
      return { url: `${this.config.APP_ORIGIN}/api/calendar/${token}.ics` };
    });
  }

  /** @throws NotFound when there is none */
  revoke(actor: PersonActor): Promise<void> {
    return this.unitOfWork.run(actor, async () => {
      if (!(await this.feeds.remove(actor.personId))) throw new NotFound('CalendarFeed');
      await this.record(actor, 'calendarFeed.revoked');
    });
  }

  private async record({ personId }: PersonActor, action: string): Promise<void> {
    await this.audit.append({ actorId: personId, action, subjectKind: 'person', subjectId: personId });
    await this.live.announce('messages', [personId]);
  }
}
