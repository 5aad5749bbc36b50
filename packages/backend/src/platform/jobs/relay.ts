import { setTimeout as pause } from 'node:timers/promises';
import { type BeforeApplicationShutdown, Inject, Injectable } from '@nestjs/common';
import type { Queue } from 'bullmq';
import { Client } from 'pg';
import type { Config } from '../config/config.js';
import { CONFIG } from '../config/config.module.js';
import { Database } from '../database/database.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { LOGGER, type Logger } from '../telemetry/logger.js';
import type { JobDefinition, JobEnvelope } from './job.js';
import { JobRegistry } from './job-registry.js';
import type { JobStore } from './job-store.js';
import { JOB_STORE } from './jobs.tokens.js';
import { OUTBOX_CHANNEL } from './outbox.js';

const BATCH = 200;
const POLL_MS = 1_000;
/** What one event causes comes right behind it, and adding one job to BullMQ on PostgreSQL costs nearly as much as adding ten. */
const GATHER_MS = 50;
const SWEEP_MS = 15_000;
const SWEEP_AFTER_SECONDS = 60;
const SWEEP_PAGE = 1_000;

interface WaitingEvent {
  readonly org_id: string;
  readonly id: string;
  readonly type: string;
  readonly version: number;
  readonly payload: unknown;
}

/**
 * Turns committed events into jobs. `jobId = eventId + consumer`, so adding twice is adding once while the job is known; after
 * that, `processed_event` stops the repeat. The sweep adds again whatever was relayed but never marked as done: a queue that
 * was lost whole fills itself again.
 */
@Injectable()
export class OutboxRelay implements BeforeApplicationShutdown {
  private readonly queues = new Map<string, Queue>();
  private listener: Client | null = null;
  private stopped = false;
  private loop: Promise<void> = Promise.resolve();
  private wake: () => void = () => undefined;
  /** Something was written since the last batch was read. */
  private rung = false;
  private nextSweepAt = 0;

  constructor(
    @Inject(JOB_STORE) private readonly store: JobStore,
    @Inject(CONFIG) private readonly config: Config,
    private readonly registry: JobRegistry,
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async start(): Promise<void> {
    for (const name of this.registry.queues()) {
      const queue = this.store.queue(name, {
        defaultJobOptions: {
          attempts: 5,
          backoff: { type: 'exponential', delay: 1_000 },
          // What is done stands in processed_event. On PostgreSQL BullMQ goes through all it keeps whenever a job ends: with the
          // last 5,000 kept that was more than half of what a grading cost.
          removeOnComplete: true,
        },
      });
      queue.on('error', (error) => this.logger.error({ queue: name, error: error.message }, 'job queue'));
      this.queues.set(name, queue);
    }
    await this.schedule(() => Promise.resolve(true));
    this.loop = this.run();
  }

  private async schedule(isDue: (job: JobDefinition) => Promise<boolean>): Promise<void> {
    for (const job of this.registry.all()) {
      if (!job.every || !(await isDue(job))) continue;
      const data: JobEnvelope = { organisationId: '', eventId: '', version: job.version, payload: {} };
      await this.queueOf(job).upsertJobScheduler(
        job.name,
        { every: job.every.seconds * 1_000 },
        { name: job.name, data, opts: { attempts: 1, removeOnComplete: { count: 20 }, removeOnFail: { count: 100 } } },
      );
    }
  }

  /** A queue that was lost took its schedules along; a database that fell while the next round was planned left none. */
  private async hasNoNextRound(job: JobDefinition): Promise<boolean> {
    const queue = this.queueOf(job);
    const { next } = (await queue.getJobScheduler(job.name)) ?? {};
    if (!next) return true;
    const state = await queue.getJobState(`repeat:${job.name}:${next}`);
    return state === 'completed' || state === 'failed' || state === 'unknown';
  }

  private async run(): Promise<void> {
    while (!this.stopped) {
      try {
        await this.listen();
        if (Date.now() >= this.nextSweepAt) {
          await this.schedule((job) => this.hasNoNextRound(job));
          await this.sweep();
          this.nextSweepAt = Date.now() + SWEEP_MS;
        }
        this.rung = false;
        const moved = await this.relayBatch();
        if (moved === BATCH) continue;
        if (moved > 0) await pause(GATHER_MS);
        if (!this.rung) await this.rest();
      } catch (error) {
        this.logger.error({ error: (error as Error).message }, 'outbox relay');
        await this.rest();
      }
    }
  }

  /** Moves one batch; several relays share the work without taking each other's rows. */
  private relayBatch(): Promise<number> {
    return this.unitOfWork.runAsSystem(async () => {
      const manager = this.database.manager();
      const events = (await manager.query(
        `SELECT org_id, id, type, version, payload FROM outbox_event WHERE relayed_at IS NULL
          ORDER BY occurred_at LIMIT ${BATCH} FOR UPDATE SKIP LOCKED`,
      )) as WaitingEvent[];
      if (events.length === 0) return 0;
      await this.add(events.flatMap((event) => this.registry.consumersOf(event.type).map((job) => ({ event, job }))));
      await manager.query(
        'UPDATE outbox_event SET relayed_at = clock_timestamp() WHERE (org_id, id) IN (SELECT * FROM unnest($1::uuid[], $2::uuid[]))',
        [events.map((e) => e.org_id), events.map((e) => e.id)],
      );
      return events.length;
    });
  }

  private async add(work: readonly { event: WaitingEvent; job: JobDefinition }[]): Promise<void> {
    const byQueue = Map.groupBy(work, ({ job }) => job.queue);
    for (const jobs of byQueue.values()) {
      const first = jobs[0];
      if (!first) continue;
      await this.queueOf(first.job).addBulk(
        jobs.map(({ event, job }) => ({
          name: job.name,
          data: {
            organisationId: event.org_id,
            eventId: event.id,
            version: event.version,
            payload: event.payload,
          } satisfies JobEnvelope,
          opts: { jobId: `${event.id}-${job.name}`, ...(job.attempts ? { attempts: job.attempts } : {}) },
        })),
      );
    }
  }

  private queueOf(job: JobDefinition): Queue {
    const queue = this.queues.get(job.queue);
    if (!queue) throw new Error(`The queue ${job.queue} is not open.`);
    return queue;
  }

  /** Adds again what was relayed a while ago and is neither done nor waiting in its queue. */
  private async sweep(): Promise<void> {
    for (const job of this.registry.all()) {
      if (!job.on) continue;
      // Page after page: a thousand failed jobs that wait for an administrator must not hide a lost one behind them.
      let page: WaitingEvent[] = [];
      do {
        page = await this.unmarked(job, job.on.type, page.at(-1) ?? null);
        if (page.length > 0) await this.add(page.map((event) => ({ event, job })));
      } while (page.length === SWEEP_PAGE && !this.stopped);
    }
  }

  private unmarked(job: JobDefinition, type: string, after: WaitingEvent | null): Promise<WaitingEvent[]> {
    return this.unitOfWork.runAsSystem(
      async () =>
        (await this.database.manager().query(
          `SELECT e.org_id, e.id, e.type, e.version, e.payload FROM outbox_event e
            WHERE e.type = $1 AND e.relayed_at < clock_timestamp() - make_interval(secs => $2) AND e.relayed_at > clock_timestamp() - interval '7 days'
              AND NOT EXISTS (SELECT 1 FROM processed_event p WHERE p.org_id = e.org_id AND p.event_id = e.id AND p.consumer = $3)
              AND ($4::uuid IS NULL OR (e.org_id, e.id) > ($4, $5::uuid))
            ORDER BY e.org_id, e.id LIMIT ${SWEEP_PAGE}`,
          [type, this.sweepAfterSeconds, job.name, after?.org_id ?? null, after?.id ?? null],
        )) as WaitingEvent[],
    );
  }

  /** Tests shorten it. */
  sweepAfterSeconds = SWEEP_AFTER_SECONDS;

  private async listen(): Promise<void> {
    if (this.listener) return;
    const client = new Client({ connectionString: this.config.DATABASE_URL, application_name: 'vakwerk-relay', keepAlive: true });
    for (const lost of ['error', 'end'] as const)
      client.on(lost, () => {
        if (this.listener === client) this.listener = null;
      });
    client.on('notification', () => {
      this.rung = true;
      this.wake();
    });
    try {
      await client.connect();
      await client.query(`LISTEN ${OUTBOX_CHANNEL}`);
    } catch (error) {
      await client.end().catch(() => undefined); // a connection that cannot listen must not stay behind, once a second
      throw error;
    }
    this.listener = client;
  }

  private rest(): Promise<void> {
    if (this.stopped) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, POLL_MS);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    this.wake();
    await this.loop;
    await this.listener?.end().catch(() => undefined);
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
  }
}
