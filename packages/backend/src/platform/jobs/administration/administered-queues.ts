import { type BeforeApplicationShutdown, Inject, Injectable } from '@nestjs/common';
import type { Job, Queue } from 'bullmq';
import { type JobEnvelope, QUEUES, type QueueName } from '../job.js';
import type { JobStore } from '../job-store.js';
import { JOB_STORE } from '../jobs.tokens.js';
import type { FailedJob } from './job-overview.js';

const MOST_SHOWN = 100;

/** The queues as an administrator of one organisation may touch them: only its own jobs. */
@Injectable()
export class AdministeredQueues implements BeforeApplicationShutdown {
  private readonly open = new Map<QueueName, Queue>();

  constructor(@Inject(JOB_STORE) private readonly store: JobStore) {}

  async failedJobs(organisationId: string): Promise<FailedJob[]> {
    const lists = await Promise.all(
      QUEUES.map(async (name) => ({ name, jobs: await this.queue(name).getFailed(0, MOST_SHOWN - 1) })),
    );
    return lists.flatMap(({ name, jobs }) =>
      jobs.filter((job) => belongsTo(job, organisationId)).map((job) => describe(name, job)),
    );
  }

  /** Gives a failed job its tries again. @returns false when there is no such failed job of this organisation */
  async retry(organisationId: string, queueName: string, jobId: string): Promise<boolean> {
    const name = QUEUES.find((queue) => queue === queueName);
    const job = name ? ((await this.queue(name).getJob(jobId)) as Job<JobEnvelope> | undefined) : undefined;
    if (!job || !belongsTo(job, organisationId) || !(await job.isFailed())) return false;
    await job.retry('failed');
    return true;
  }

  private queue(name: QueueName): Queue {
    const queue = this.open.get(name) ?? this.store.queue(name);
    if (!this.open.has(name)) queue.on('error', () => undefined); // the request that asked reports it
    this.open.set(name, queue);
    return queue;
  }

  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all([...this.open.values()].map((queue) => queue.close()));
  }
}

const belongsTo = (job: Job<JobEnvelope>, organisationId: string) => job.data.organisationId === organisationId;

const describe = (queue: string, job: Job<JobEnvelope>): FailedJob => ({
  id: job.id ?? '',
  queue,
  name: job.name,
  attempts: job.attemptsMade,
  reason: job.failedReason ?? '',
  failedAt: job.finishedOn ? new Date(job.finishedOn) : null,
});
