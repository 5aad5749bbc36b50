import { Inject, Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import type { Config } from '../../config/config.js';
import { CONFIG } from '../../config/config.module.js';
import { Database } from '../../database/database.js';
import { AdministeredQueues } from './administered-queues.js';
import type { EventCount, FailedJob } from './job-overview.js';

/** What the worker did for one organisation: counts from the books in PostgreSQL, failures from the queues. */
@Injectable()
export class ReadJobOverview {
  constructor(
    private readonly database: Database,
    private readonly queues: AdministeredQueues,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async run(actor: PersonActor): Promise<{ backend: string; events: EventCount[]; failures: FailedJob[] }> {
    const events = (await this.database.manager().query(
      `SELECT e.type, count(DISTINCT e.id)::int AS told, (count(DISTINCT e.id) FILTER (WHERE e.relayed_at IS NULL))::int AS waiting, count(p.event_id)::int AS done
         FROM outbox_event e LEFT JOIN processed_event p ON p.org_id = e.org_id AND p.event_id = e.id
        WHERE e.org_id = $1 AND e.occurred_at > now() - interval '24 hours' GROUP BY e.type ORDER BY e.type`,
      [actor.organisationId],
    )) as EventCount[];
    const failures = await this.queues.failedJobs(actor.organisationId);
    return { backend: this.config.REDIS_URL ? 'redis' : 'postgres', events, failures };
  }
}
