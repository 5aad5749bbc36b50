import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, describe, expect, it } from '@jest/globals';
import { type SeededRandom, seededRandom } from '@vakwerk/domain/shared/seeded-random';
import { freePort } from '@vakwerk/local-services/free-port';
import { hasRedis, startLocalRedis } from '@vakwerk/local-services/local-redis';
import { eventually } from '@vakwerk/testing/eventually';
import { strikes } from '@vakwerk/testing/faults';
import { Accountant, type Load, openSubmitter, submitMany } from '@vakwerk/testing/grading-load';
import { type SpawnedProcess, spawnProcess } from '@vakwerk/testing/spawned-process';
import { openTestDatabase } from '@vakwerk/testing/test-database';
import { Redis } from 'ioredis';

const EVALUATIONS = strikes({ proof: 200, test: 100 });
const KILLS = strikes({ proof: 6, test: 2 });
const random = seededRandom('worker killed');

const cleanUp: (() => Promise<unknown>)[] = [];
afterAll(async () => {
  for (const step of cleanUp.reverse()) await step();
});

/** A database, a way to submit, and the books. */
async function aHouse() {
  const { url, superuserUrl } = await openTestDatabase();
  const app = await openSubmitter();
  const accountant = new Accountant(superuserUrl);
  cleanUp.push(
    () => app.close(),
    () => accountant.close(),
  );
  const startWorker = async (settings: Record<string, string> = {}): Promise<SpawnedProcess> => {
    const worker = await spawnProcess('worker', await freePort(), { DATABASE_URL: url, DATABASE_POOL_SIZE: '6', ...settings });
    cleanUp.push(async () => worker.hasEnded() || worker.end('SIGKILL'));
    return worker;
  };
  return { app, accountant, startWorker };
}
type House = Awaited<ReturnType<typeof aHouse>>;

/** Kills the worker at moments spread over the work, each time before the work is done, and starts another. */
async function killAgainAndAgain(
  { accountant, startWorker }: House,
  load: Load,
  settings: Record<string, string>,
  dice: SeededRandom,
): Promise<{ worker: SpawnedProcess; gradedAtKill: number[] }> {
  const gradedAtKill: number[] = [];
  let worker = await startWorker(settings);
  for (let kill = 0; kill < KILLS; kill++) {
    // Somewhere in this kill's share of the first three quarters, and then some more milliseconds into a job.
    const moment = Math.floor(((kill + dice.next()) * EVALUATIONS * 0.75) / KILLS);
    await eventually(async () => (await accountant.gradedOf(load)) >= moment, 40, 3);
    await pause(dice.integer(25));
    const { pid } = worker;
    expect(await worker.end('SIGKILL')).toMatchObject({ signal: 'SIGKILL', code: null });
    gradedAtKill.push(await accountant.gradedOf(load));
    worker = await startWorker(settings);
    expect(worker.pid).not.toBe(pid);
  }
  return { worker, gradedAtKill };
}

const backends = ['postgres', ...(hasRedis ? ['redis'] : [])];
if (!hasRedis) process.stderr.write('Skipped: 2 proofs on Redis, because redis-server is not installed.\n');

async function settingsFor(backend: string): Promise<Record<string, string>> {
  if (backend === 'postgres') return {};
  const redis = await startLocalRedis();
  cleanUp.push(() => redis.stop());
  return { REDIS_URL: redis.url };
}

describe.each(backends)('a worker on %s', (backend) => {
  it(`that is killed ${KILLS} times while it grades loses nothing and does nothing twice`, async () => {
    const startedAt = Date.now();
    const house = await aHouse();
    const settings = await settingsFor(backend);
    const load = await submitMany(house.app, EVALUATIONS);
    const submittedAt = Date.now();
    const { worker, gradedAtKill } = await killAgainAndAgain(house, load, settings, random);
    expect(Math.max(...gradedAtKill)).toBeLessThan(EVALUATIONS);
    const lastStartAt = Date.now();
    await eventually(async () => (await house.accountant.account(load)).lost === 0, 60).catch(() => undefined);
    const account = await house.accountant.account(load);
    const seconds = (since: number) => ((Date.now() - since) / 1_000).toFixed(1);
    process.stdout.write(
      `Worker on ${backend}: ${gradedAtKill.length} SIGKILLs (graded by then: ${gradedAtKill.join(', ')}), graded ${account.graded} of ${account.asked}, lost ${account.lost}, doubled ${account.doubled}; ${seconds(lastStartAt)} s after the last start, ${seconds(submittedAt)} s since submitted, ${seconds(startedAt)} s in all\n`,
    );
    expect(account).toEqual({ asked: EVALUATIONS, graded: EVALUATIONS, lost: 0, doubled: 0 });
    expect(await worker.end('SIGTERM')).toMatchObject({ code: 0 });
  }, 400_000);
});

(hasRedis ? describe : describe.skip)(
  `a Redis that loses everything${hasRedis ? '' : ' (skipped: redis-server is not installed)'}`,
  () => {
    it('in the middle of the work is filled again by the sweep, schedules too', async () => {
      const house = await aHouse();
      const settings = await settingsFor('redis');
      const redis = new Redis(settings.REDIS_URL ?? '');
      cleanUp.push(async () => redis.disconnect());
      const load = await submitMany(house.app, 120);
      const worker = await house.startWorker(settings);
      await eventually(async () => (await house.accountant.gradedOf(load)) >= 20, 20, 3);
      const pending = (await redis.llen('bull:quality:wait')) + (await redis.llen('bull:quality:active'));
      await redis.flushall();
      const startedAt = Date.now();
      const gradedAtFlush = await house.accountant.gradedOf(load);
      expect(pending).toBeGreaterThan(0);
      expect(gradedAtFlush).toBeLessThan(120);
      // A minute must pass before the sweep calls a job lost: here it passes at once.
      const later = () =>
        house.accountant.rows(
          `UPDATE outbox_event SET relayed_at = relayed_at - interval '2 minutes' WHERE org_id = $1 AND relayed_at > now() - interval '1 minute'`,
          [load.organisationId],
        );
      await eventually(
        async () => {
          await later();
          return (await house.accountant.account(load)).lost === 0;
        },
        45,
        250,
      ).catch(() => undefined);
      const account = await house.accountant.account(load);
      process.stdout.write(
        `Redis flushed at ${gradedAtFlush} graded with ${pending} jobs waiting: graded ${account.graded} of ${account.asked}, lost ${account.lost}, doubled ${account.doubled}, ${((Date.now() - startedAt) / 1_000).toFixed(1)} s\n`,
      );
      expect(account).toEqual({ asked: 120, graded: 120, lost: 0, doubled: 0 });
      expect(await redis.exists('bull:progress:repeat', 'bull:quality:repeat', 'bull:learning:repeat')).toBe(3);
      expect(await worker.end('SIGTERM')).toMatchObject({ code: 0 });
    }, 400_000);
  },
);
