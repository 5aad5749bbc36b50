import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Job, Queue } from 'bullmq';
import type { Config } from '../../config/config.js';
import { CONFIG } from '../../config/config.module.js';
import { type JobEnvelope, QUEUES, type QueueName } from '../job.js';
import type { JobStore } from '../job-store.js';
import type { FailedJob } from './job-overview.js';

const PAGE = 100;
const MOST_SHOWN = 100;
/** Failed jobs of all organisations looked through per queue, so that one with thousands cannot make this slow for all. */
const MOST_READ = 5_000;

/** The queues as an administrator of one organisation may touch them: only its own jobs. */
@Injectable()
export class AdministeredQueues implements OnApplicationShutdown {
  private readonly open = new Map<QueueName, Queue>();
  private store: Promise<JobStore> | null = null;

  constructor(@Inject(CONFIG) private readonly config: Pick<Config, 'DATABASE_URL' | 'REDIS_URL'>) {}

  /** The newest failed jobs of this organisation, at most 100 of each queue. */
  async failedJobs(organisationId: string): Promise<FailedJob[]> {
    const lists = await Promise.all(QUEUES.map((name) => this.failedOf(name, organisationId)));
    return lists.flat();
  }

  private async failedOf(name: QueueName, organisationId: string): Promise<FailedJob[]> {
    const found: FailedJob[] = [];
    for (let start = 0; start < MOST_READ && found.length < MOST_SHOWN; start += PAGE) {
      const queue = await this.queue(name);
      const jobs = (await queue.getFailed(start, start + PAGE - 1)) as Job<JobEnvelope>[];
      found.push(...jobs.filter((job) => belongsTo(job, organisationId)).map((job) => describe(name, job)));
      if (jobs.length < PAGE) break;
    }
    return found.slice(0, MOST_SHOWN);
  }

  /** Gives a failed job its tries again. @returns false when there is no such failed job of this organisation */
  async retry(organisationId: string, queueName: string, jobId: string): Promise<boolean> {
    const name = QUEUES.find((queue) => queue === queueName);
    if (!name) return false;
    const queue = await this.queue(name);
    const job = (await queue.getJob(jobId)) as Job<JobEnvelope> | undefined;
    if (!job || !belongsTo(job, organisationId) || !(await job.isFailed())) return false;
    if (job.deferredFailure) {
      // Condemned for being there at too many crashes: BullMQ keeps the verdict with the job, so it gets a fresh one.
      await job.remove();
      await queue.add(job.name, job.data, { ...job.opts, jobId });
    } else await job.retry('failed', { resetAttemptsMade: true, resetAttemptsStarted: true });
    return true;
  }

  private async queue(name: QueueName): Promise<Queue> {
    this.store ??= this.openStore();
    const store = await this.store;
    const queue = this.open.get(name) ?? store.queue(name);
    if (!this.open.has(name)) queue.on('error', () => undefined); // the request that asked reports it
    this.open.set(name, queue);
    return queue;
  }

  /** BullMQ comes with the first question about jobs: every api process would hold 7 MB for a page that few open (docs/adr/0009). */
  private async openStore(): Promise<JobStore> {
    const { openJobStore } = await import('../job-store.js');
    return openJobStore({ databaseUrl: this.config.DATABASE_URL, redisUrl: this.config.REDIS_URL });
  }

  /** After the last request was answered, not before. */
  async onApplicationShutdown(): Promise<void> {
    await Promise.all([...this.open.values()].map((queue) => queue.close()));
    await (await this.store)?.close();
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
