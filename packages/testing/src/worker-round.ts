import { LearningWorkerModule } from '@vakwerk/backend/learning/learning.worker.module';
import { MessagingWorkerModule } from '@vakwerk/backend/messaging/messaging.worker.module';
import { Database } from '@vakwerk/backend/platform/database/database';
import type { JobContext } from '@vakwerk/backend/platform/jobs/job';
import { JobRegistry, type RegisteredJob } from '@vakwerk/backend/platform/jobs/job-registry';
import { JobRunnerModule } from '@vakwerk/backend/platform/jobs/job-runner.module';
import type { Buildable } from './test-application.js';

/** Everything of the worker that has to do with learning and the mail about it. */
export const LEARNING_WORKER = [LearningWorkerModule, MessagingWorkerModule, JobRunnerModule];

interface WaitingEvent {
  readonly id: string;
  readonly type: string;
  readonly payload: unknown;
}

/**
 * What a worker does for one organisation at a moment, without its queues: the jobs that come round, by name, and then every consumer of
 * what they caused, once. The processors are the worker's own; only the clock is given.
 * @returns how many jobs were done for events
 */
export async function workerRound(app: Buildable, organisationId: string, at: Date, names: readonly string[]): Promise<number> {
  const registry = app.get(JobRegistry);
  const context = { organisationId, jobId: `round ${at.toISOString()}`, at };
  for (const name of names) {
    const registered = registry.find(name);
    if (!registered?.job.every) throw new Error(`No job "${name}" comes round.`);
    await doJob(app, registered, {}, context);
  }
  return consumeEvents(app, organisationId, context);
}

async function consumeEvents(app: Buildable, organisationId: string, context: JobContext): Promise<number> {
  const registry = app.get(JobRegistry);
  let done = 0;
  for (;;) {
    const events = await app.within(organisationId, async () => {
      const [rows] = (await app
        .get(Database)
        .manager()
        .query(
          `UPDATE outbox_event SET relayed_at = clock_timestamp() WHERE org_id = $1 AND relayed_at IS NULL RETURNING id, type, payload`,
          [organisationId],
        )) as [WaitingEvent[], number];
      return rows;
    });
    if (events.length === 0) return done;
    for (const { type, payload } of events)
      for (const { name } of registry.consumersOf(type)) {
        const registered = registry.find(name);
        if (registered) await doJob(app, registered, payload, context);
        done += 1;
      }
  }
}

const doJob = (app: Buildable, { job, processor }: RegisteredJob, payload: unknown, context: JobContext): Promise<void> => {
  const work = () => processor.process(job.payload.parse(payload), context);
  return job.once === 'own' ? work() : app.within(context.organisationId, work);
};
