import { setTimeout as pause } from 'node:timers/promises';
import { type BeforeApplicationShutdown, Inject, Injectable } from '@nestjs/common';
import { DelayedError, type Job, UnrecoverableError, type Worker } from 'bullmq';
import type { Config } from '../config/config.js';
import { CONFIG } from '../config/config.module.js';
import { Database } from '../database/database.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { LOGGER, type Logger } from '../telemetry/logger.js';
import type { JobContext, JobDefinition, JobEnvelope } from './job.js';
import { JobRegistry, type RegisteredJob } from './job-registry.js';
import type { JobStore } from './job-store.js';
import { JOB_STORE } from './jobs.tokens.js';
import { Organisations } from './organisations.js';

const GIVE_BACK_MS = 60_000;
/** What a shutdown grants the jobs under way; the rest of the 25 s is for closing connections. */
const DRAIN_MS = 20_000;
const RUN_AGAIN_MS = 1_000;

/**
 * How soon the jobs of a worker that died are given to another one: at most lockDuration + 2 × stalledInterval = 25 s, where
 * BullMQ's own values allow 90 s. A lock is renewed every 7.5 s, so a worker may hang that long and keep its jobs; one that
 * hangs longer and comes back does no harm, because its transaction meets the mark of the other. A check is one statement
 * per queue per 5 s, whatever the number of workers.
 */
const CRASH_RECOVERY = {
  lockDuration: 15_000,
  lockRenewTime: 7_500,
  stalledInterval: 5_000,
  // A crash takes every job of that process with it, guilty or not: ten of them before a job counts as what causes it.
  maxStalledCount: 10,
  // How long a queue waits after the connection was refused; BullMQ's 15 s would outlast most restarts of a database.
  runRetryDelay: 1_000,
} as const;

/** Runs the jobs of all queues: parse, open the organisation's unit of work, mark as done, do it; one transaction. */
@Injectable()
export class JobRunner implements BeforeApplicationShutdown {
  private workers: Worker[] = [];
  private stopping = false;
  /** Since the process began; for the figures. */
  readonly counts = { done: 0, failed: 0 };

  constructor(
    @Inject(JOB_STORE) private readonly store: JobStore,
    private readonly registry: JobRegistry,
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
    private readonly organisations: Organisations,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async start(): Promise<void> {
    this.workers = this.registry.queues().map((queue) => {
      const worker = this.store.worker(queue, (job, token) => this.run(job, token), {
        concurrency: this.config.JOB_CONCURRENCY,
        autorun: false,
        ...CRASH_RECOVERY,
      });
      worker.on('error', (error) => this.logger.error({ queue, error: error.message }, 'job queue'));
      worker.on('completed', () => {
        this.counts.done += 1;
      });
      worker.on('failed', (job, error) => {
        this.counts.failed += 1;
        this.logger.warn(
          { queue, job: job?.name, jobId: job?.id, attempt: job?.attemptsMade, error: error.message },
          'job failed',
        );
      });
      return worker;
    });
    await Promise.all(this.workers.map((worker) => worker.waitUntilReady()));
    for (const worker of this.workers) void this.keepRunning(worker);
  }

  /** A loop that ended by an error would leave a process that looks healthy and does nothing. */
  private async keepRunning(worker: Worker): Promise<void> {
    while (!this.stopping) {
      try {
        await worker.run();
      } catch (error) {
        this.logger.error({ queue: worker.name, error: (error as Error).message }, 'worker stopped');
      }
      if (!this.stopping) await pause(RUN_AGAIN_MS);
    }
  }

  private async run(job: Job<JobEnvelope>, token?: string): Promise<void> {
    const registered = this.registry.find(job.name);
    // A newer worker wrote it: hand it back and let that worker do it; nothing is dropped.
    if (!registered || job.data.version > registered.job.version) {
      await job.moveToDelayed(Date.now() + GIVE_BACK_MS, token);
      throw new DelayedError();
    }
    if (registered.job.every) return this.runForEveryOrganisation(registered, job.id ?? '');
    const parsed = registered.job.payload.safeParse(job.data.payload);
    if (!parsed.success) throw new UnrecoverableError(`The payload of ${job.name} does not fit: ${parsed.error.message}`);
    const context = { organisationId: job.data.organisationId, jobId: job.id ?? '' };
    await this.runOnce(registered, parsed.data, context, job.data.eventId);
    this.logger.info({ job: job.name, jobId: context.jobId, organisationId: context.organisationId }, 'job done');
  }

  /** One organisation's trouble does not keep the others waiting; the job fails at the end so that it is seen. */
  private async runForEveryOrganisation({ job, processor }: RegisteredJob, jobId: string): Promise<void> {
    const failures: string[] = [];
    for (const organisationId of await this.organisations.listIds()) {
      const work = () => processor.process({}, { organisationId, jobId });
      try {
        await (job.once === 'own' ? work() : this.unitOfWork.run({ organisationId }, work));
      } catch (error) {
        failures.push(`${organisationId}: ${(error as Error).message}`);
      }
    }
    if (failures.length > 0) throw new Error(failures.join('\n'));
  }

  private async runOnce(
    { job, processor }: RegisteredJob,
    payload: unknown,
    context: JobContext,
    eventId: string,
  ): Promise<void> {
    if (job.once === 'own') {
      await processor.process(payload, context);
      await this.unitOfWork.run(context, () => this.mark(job, context, eventId));
      return;
    }
    await this.unitOfWork.run(context, async () => {
      if (await this.mark(job, context, eventId)) await processor.process(payload, context);
    });
  }

  /** @returns false when this consumer has already handled the event */
  private async mark(job: JobDefinition, context: JobContext, eventId: string): Promise<boolean> {
    const rows = (await this.database
      .manager()
      .query(
        'INSERT INTO processed_event (org_id, event_id, consumer) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING 1 AS done',
        [context.organisationId, eventId, job.name],
      )) as unknown[];
    return rows.length === 1;
  }

  /** Takes no new jobs and waits for those under way; what is not done in time rolls back and is done by another worker. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    const drained = Promise.all(this.workers.map((worker) => worker.close())).then(() => true);
    const inTime = await Promise.race([drained, pause(DRAIN_MS, false, { ref: false })]);
    if (!inTime) this.logger.warn({}, 'jobs under way were left to another worker');
  }
}
