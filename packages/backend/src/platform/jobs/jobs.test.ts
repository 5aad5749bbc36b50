import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Module } from '@nestjs/common';
import { anOrganisation, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { Redis } from 'ioredis';
import { z } from 'zod';
import { Database } from '../database/database.js';
import { defineEvent, eventOf } from './event.js';
import { defineJob, type JobContext, type JobProcessor } from './job.js';
import { JobRegistry } from './job-registry.js';
import { JobRunner } from './job-runner.js';
import { JobRunnerModule } from './job-runner.module.js';
import { JobStoreModule } from './job-store.module.js';
import { Outbox } from './outbox.js';
import { Processes } from './processes.js';
import { OutboxRelay } from './relay.js';

const REDIS = '/usr/bin/redis-server';
const TeamNoted = defineEvent('TeamNoted', 1, z.object({ name: z.string(), poison: z.boolean() }));
const noteTeam = defineJob({
  name: 'note-team',
  queue: 'people',
  version: 1,
  payload: z.object({ name: z.string(), poison: z.boolean() }),
  on: TeamNoted,
  attempts: 1,
});

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** The effect is a team row: doing a job twice would show as a unique violation or a second row. */
@Processes(noteTeam)
class NoteTeam implements JobProcessor<{ name: string; poison: boolean }> {
  constructor(private readonly database: Database) {}
  async process({ name, poison }: { name: string; poison: boolean }, { organisationId }: JobContext): Promise<void> {
    await this.database
      .manager()
      .query('INSERT INTO team (org_id, id, name) VALUES ($1, gen_random_uuid(), $2)', [organisationId, name]);
    if (poison) throw new Error('this one cannot be done');
  }
}

@Module({ providers: [NoteTeam] })
class ProcessorModule {}

async function eventually(check: () => Promise<boolean>, seconds = 20): Promise<void> {
  const until = Date.now() + seconds * 1_000;
  while (!(await check())) {
    if (Date.now() > until) throw new Error('It did not happen in time.');
    await pause(50);
  }
}

const backends = [['postgres'], ...(existsSync(REDIS) ? [['redis']] : [])] as ['postgres' | 'redis'][];
if (backends.length === 1) process.stderr.write('Skipped: the job suite on Redis, because redis-server is not installed.\n');

describe.each(backends)('jobs on %s', (backend) => {
  let app: TestApplication;
  let redis: ChildProcess | null = null;
  let redisUrl = '';
  beforeAll(async () => {
    if (backend === 'redis') {
      const port = await freePort();
      redis = spawn(
        REDIS,
        ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--maxmemory-policy', 'noeviction'],
        { stdio: 'ignore' },
      );
      redisUrl = `redis://127.0.0.1:${port}`;
      await eventually(async () => {
        const client = new Redis(redisUrl, { lazyConnect: true, retryStrategy: null });
        client.on('error', () => undefined);
        const up = await client.ping().then(
          () => true,
          () => false,
        );
        client.disconnect();
        return up;
      });
    }
    const config = { ...(redisUrl ? { REDIS_URL: redisUrl } : {}) };
    app = await openTestApplication([ProcessorModule, JobRunnerModule], config, (full) => [JobStoreModule.with(full)]);
    app.get(OutboxRelay).sweepAfterSeconds = 1;
    await app.get(JobRunner).start();
    await app.get(OutboxRelay).start();
  });
  afterAll(async () => {
    await app.close();
    const stopped = redis && new Promise((resolve) => redis?.once('exit', resolve));
    redis?.kill('SIGTERM');
    await stopped;
  });

  const names = (organisationId: string) =>
    app.within(
      organisationId,
      async () =>
        (await app.get(Database).manager().query(`SELECT name FROM team WHERE name LIKE 'job%' ORDER BY name`)) as {
          name: string;
        }[],
    );
  const tell = (organisationId: string, ...jobs: { name: string; poison?: boolean }[]) =>
    app.within(organisationId, () =>
      app.get(Outbox).append(...jobs.map(({ name, poison }) => eventOf(TeamNoted, { name, poison: poison ?? false }))),
    );

  it('are done once for each committed event', async () => {
    const { organisationId } = await anOrganisation(app);
    await tell(organisationId, ...Array.from({ length: 50 }, (_, n) => ({ name: `job ${n}` })));
    await eventually(async () => (await names(organisationId)).length === 50);
  });

  it('are not done when the work that wanted them was rolled back', async () => {
    const { organisationId } = await anOrganisation(app);
    const failing = app.within(organisationId, async () => {
      await app.get(Outbox).append(eventOf(TeamNoted, { name: 'job never', poison: false }));
      throw new Error('changed our mind');
    });
    await expect(failing).rejects.toThrow('changed our mind');
    await tell(organisationId, { name: 'job after' });
    await eventually(async () => (await names(organisationId)).length > 0);
    expect(await names(organisationId)).toEqual([{ name: 'job after' }]);
  });

  it('that are poisonous fail alone, and leave nothing half done', async () => {
    const { organisationId } = await anOrganisation(app);
    await tell(organisationId, { name: 'job bad', poison: true }, { name: 'job good' });
    await eventually(async () => (await names(organisationId)).length === 1);
    expect(await names(organisationId)).toEqual([{ name: 'job good' }]);
  });

  it('are not done a second time when the queue hands them out again', async () => {
    const { organisationId } = await anOrganisation(app);
    const [eventId] = await tell(organisationId, { name: 'job once' });
    await eventually(async () => (await names(organisationId)).length === 1);
    await app.within(organisationId, () =>
      app.get(Database).manager().query('UPDATE outbox_event SET relayed_at = NULL WHERE id = $1', [eventId]),
    );
    await tell(organisationId, { name: 'job two' });
    await eventually(async () => (await names(organisationId)).length === 2);
    expect((await names(organisationId)).map((n) => n.name)).toEqual(['job once', 'job two']);
  });

  it('of a newer version wait for a newer worker', async () => {
    const { organisationId } = await anOrganisation(app);
    await app.within(organisationId, () =>
      app.get(Outbox).append({ type: 'TeamNoted', version: 2, payload: { newShape: true } }),
    );
    await tell(organisationId, { name: 'job known' });
    await eventually(async () => (await names(organisationId)).length === 1);
    expect(app.get(JobRegistry).find('note-team')?.job.version).toBe(1);
  });

  (backend === 'redis' ? it : it.skip)(
    `come back after the queue lost everything${backend === 'redis' ? '' : ' (skipped: here the queue and the events are one database)'}`,
    async () => {
      const { organisationId } = await anOrganisation(app);
      const client = new Redis(redisUrl);
      const flushed = pause(30).then(() => client.flushall());
      await tell(organisationId, ...Array.from({ length: 300 }, (_, n) => ({ name: `job ${n}` })));
      await flushed;
      client.disconnect();
      await eventually(async () => (await names(organisationId)).length === 300, 60);
    },
    90_000,
  );
});
