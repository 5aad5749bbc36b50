import { openJobStore } from '@vakwerk/backend/platform/jobs/job-store';

/**
 * The least a BullMQ worker can do: jobs as large as the product's, on the same backend, at the same concurrency, that do nothing.
 * Takes its numbers from the environment. `fill` puts the jobs in the queue; without it they are done, and how many per second is
 * printed.
 */
const count = Number(process.env.JOBS);
const store = openJobStore({ databaseUrl: process.env.DATABASE_URL ?? '', redisUrl: process.env.REDIS_URL });
const queue = store.queue('bare', { defaultJobOptions: { attempts: 5, removeOnComplete: true } });
const data = { organisationId: 'o'.repeat(36), eventId: 'e'.repeat(36), version: 1, payload: { evaluationId: 'v'.repeat(36) } };
if (process.argv[2] === 'fill') {
  await queue.obliterate({ force: true });
  for (let n = 0; n < count; n += 200)
    await queue.addBulk(Array.from({ length: 200 }, (_, at) => ({ name: 'bare', data, opts: { jobId: `bare-${n + at}` } })));
  process.exit(0);
}
let done = 0;
const began = performance.now();
await new Promise<void>((resolve) => {
  const worker = store.worker(
    'bare',
    async () => {
      done += 1;
      if (done === count) resolve();
    },
    { concurrency: Number(process.env.JOB_CONCURRENCY), autorun: true },
  );
  worker.on('error', (error) => process.stderr.write(`${error.message}\n`));
});
process.stdout.write(String(count / ((performance.now() - began) / 1000)));
process.exit(0);
