import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AdministeredQueues } from '@vakwerk/backend/platform/jobs/administration/administered-queues';
import { freePort } from '@vakwerk/local-services/free-port';
import { eventually } from '@vakwerk/testing/eventually';
import { strikes } from '@vakwerk/testing/faults';
import { Accountant, openSubmitter, submitMany } from '@vakwerk/testing/grading-load';
import { type SpawnedProcess, spawnProcess } from '@vakwerk/testing/spawned-process';
import type { TestApplication } from '@vakwerk/testing/test-application';
import { openTestDatabase, type TestDatabase } from '@vakwerk/testing/test-database';

const ENDINGS = strikes({ proof: 20, test: 2 });
const EVALUATIONS = strikes({ proof: 480, test: 60 });

let database: TestDatabase;
let app: TestApplication;
let accountant: Accountant;
const cleanUp: (() => Promise<unknown>)[] = [];
beforeAll(async () => {
  database = await openTestDatabase();
  app = await openSubmitter();
  accountant = new Accountant(database.superuserUrl);
  cleanUp.push(
    () => app.close(),
    () => accountant.close(),
  );
});
afterAll(async () => {
  for (const step of cleanUp.reverse()) await step();
});

async function startWorker(databaseUrl = database.url): Promise<SpawnedProcess> {
  const worker = await spawnProcess('worker', await freePort(), { DATABASE_URL: databaseUrl, DATABASE_POOL_SIZE: '6' });
  cleanUp.push(async () => worker.hasEnded() || worker.end('SIGKILL'));
  return worker;
}

describe('a worker that is asked to end', () => {
  it(`finishes what it holds and leaves the rest to the next, ${ENDINGS} times under load`, async () => {
    const load = await submitMany(app, EVALUATIONS);
    const endings = [];
    for (let round = 1; round <= ENDINGS; round++) {
      const worker = await startWorker();
      await eventually(async () => (await accountant.gradedOf(load)) >= round * 15, 30, 3);
      const ending = await worker.end('SIGTERM');
      endings.push({ ...ending, graded: await accountant.gradedOf(load) });
      expect(ending).toMatchObject({ code: 0, signal: null });
      expect(ending.seconds).toBeLessThan(25);
      // A job that is still "active" would have to wait for its lock to run out.
      expect(await accountant.rows(`SELECT id FROM bullmq.job WHERE state = 'active'`)).toEqual([]);
      expect(worker.log()).not.toMatch(/after calling end|Driver not Connected|unhandled/i);
    }
    const worker = await startWorker();
    await eventually(async () => (await accountant.account(load)).lost === 0, 30).catch(() => undefined);
    const account = await accountant.account(load);
    process.stdout.write(
      `Worker ended by SIGTERM ${endings.length} times (graded by then: ${endings.map((e) => e.graded).join(', ')}), slowest ${Math.max(...endings.map((e) => e.seconds)).toFixed(2)} s; graded ${account.graded} of ${account.asked}, lost ${account.lost}, doubled ${account.doubled}\n`,
    );
    expect(endings[0]?.graded).toBeLessThan(EVALUATIONS);
    expect(account).toEqual({ asked: EVALUATIONS, graded: EVALUATIONS, lost: 0, doubled: 0 });
    expect(await worker.end('SIGTERM')).toMatchObject({ code: 0 });
  }, 600_000);
});

describe('a job that cannot be done', () => {
  it('fails alone, is seen by its own organisation only, and is done after a retry', async () => {
    const [mine, other] = [await submitMany(app, 10), await submitMany(app, 10)];
    const [poison = ''] = mine.evaluationIds;
    const superuser = new Accountant(database.superuserUrl);
    cleanUp.push(() => superuser.close());
    await superuser.rows(`CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''poison''; END'`);
    await superuser.rows(
      `CREATE TRIGGER refuse BEFORE INSERT ON evaluation_result FOR EACH ROW WHEN (NEW.evaluation_id = '${poison}') EXECUTE FUNCTION refuse()`,
    );
    const worker = await startWorker();
    const queues = new AdministeredQueues({ DATABASE_URL: database.url, REDIS_URL: undefined });
    cleanUp.push(() => queues.onApplicationShutdown());
    await eventually(async () => (await queues.failedJobs(mine.organisationId)).length > 0, 40, 250);
    const failed = await queues.failedJobs(mine.organisationId);
    expect(failed).toMatchObject([{ queue: 'quality', name: 'grade-evaluation', attempts: 5, reason: 'poison' }]);
    expect(await queues.failedJobs(other.organisationId)).toEqual([]);
    expect([await accountant.gradedOf(mine), await accountant.gradedOf(other)]).toEqual([9, 10]);
    const id = failed[0]?.id ?? '';
    expect(await queues.retry(other.organisationId, 'quality', id)).toBe(false);
    await superuser.rows('DROP TRIGGER refuse ON evaluation_result');
    expect(await queues.retry(mine.organisationId, 'quality', id)).toBe(true);
    await eventually(async () => (await accountant.account(mine)).lost === 0);
    expect(await accountant.account(mine)).toEqual({ asked: 10, graded: 10, lost: 0, doubled: 0 });
    expect(await queues.failedJobs(mine.organisationId)).toEqual([]);
    expect(await worker.end('SIGTERM')).toMatchObject({ code: 0 });
  }, 400_000);
});
