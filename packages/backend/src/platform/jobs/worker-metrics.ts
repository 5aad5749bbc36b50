import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { counter, gauge, type Metric, processMetrics } from '../telemetry/metrics-text.js';
import { JobRunner } from './job-runner.js';

/** Whether work is done: jobs of this process, and what the outbox of all organisations still holds. */
@Injectable()
export class WorkerMetrics {
  constructor(
    private readonly runner: JobRunner,
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
  ) {}

  async read(): Promise<Metric[]> {
    const { done, failed } = this.runner.counts;
    const [outbox] = await this.unitOfWork.runAsSystem(
      () =>
        this.database.manager().query(
          `SELECT count(*)::int AS waiting, coalesce(extract(epoch FROM clock_timestamp() - min(occurred_at)), 0)::float8 AS oldest
             FROM (SELECT occurred_at FROM outbox_event WHERE relayed_at IS NULL ORDER BY occurred_at LIMIT 100000) e`,
        ) as Promise<{ waiting: number; oldest: number }[]>,
    );
    return [
      counter('vakwerk_jobs_done_total', 'Jobs that ended well in this process.', done),
      counter('vakwerk_jobs_failed_total', 'Tries of jobs that failed in this process.', failed),
      gauge('vakwerk_outbox_waiting', 'Events that are not with their consumers yet.', outbox?.waiting ?? 0),
      gauge('vakwerk_outbox_oldest_seconds', 'Age of the oldest of them.', outbox?.oldest ?? 0),
      ...processMetrics(),
    ];
  }
}
