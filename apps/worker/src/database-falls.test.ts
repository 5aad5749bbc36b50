import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, describe, expect, it } from '@jest/globals';
import { migrate } from '@vakwerk/backend/platform/database/migrate';
import { seededRandom } from '@vakwerk/domain/shared/seeded-random';
import { type DatabaseUrls, prepareApplicationDatabase } from '@vakwerk/local-services/application-database';
import { type Fall, type FallingPostgres, startFallingPostgres } from '@vakwerk/local-services/falling-postgres';
import { freePort } from '@vakwerk/local-services/free-port';
import { eventually } from '@vakwerk/testing/eventually';
import { strikes } from '@vakwerk/testing/faults';
import { Accountant, type Load, openSubmitter, submitMany, submitStubbornly } from '@vakwerk/testing/grading-load';
import { type SpawnedProcess, spawnProcess } from '@vakwerk/testing/spawned-process';
import { aPerson } from '@vakwerk/testing/test-application';

const BEFORE = strikes({ proof: 160, test: 100 });
const MEANWHILE = 40;
const FALLS = strikes({ proof: 3, test: 2 });
const PASSWORD = 'vier losse woorden samen';
const random = seededRandom('database falls');

const cleanUp: (() => Promise<unknown>)[] = [];
afterAll(async () => {
  for (const step of cleanUp.reverse()) await step();
});

async function aDatabase(): Promise<{ postgres: FallingPostgres; urls: DatabaseUrls }> {
  const postgres = await startFallingPostgres();
  cleanUp.push(() => postgres.stop());
  const urls = await prepareApplicationDatabase(postgres, 'vakwerk');
  await migrate({ ownerUrl: urls.owner });
  return { postgres, urls };
}

async function aProcess(name: 'api' | 'worker', databaseUrl: string): Promise<SpawnedProcess> {
  const settings = { DATABASE_URL: databaseUrl, DATABASE_POOL_SIZE: '6', NODE_ENV: 'test' };
  const started = await spawnProcess(name, await freePort(), settings);
  cleanUp.push(async () => started.hasEnded() || started.end('SIGKILL'));
  return started;
}

/** Asks the api as a browser does. */
async function ask<Data>(api: SpawnedProcess, query: string, cookie = ''): Promise<{ data: Data; cookie: string }> {
  const response = await fetch(`http://127.0.0.1:${api.port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return { data, cookie: response.headers.getSetCookie()[0]?.split(';')[0] ?? '' };
}

const isReady = ({ port }: SpawnedProcess) =>
  fetch(`http://127.0.0.1:${port}/health/ready`).then(
    ({ ok }) => ok,
    () => false,
  );

/** Opens the stream of live updates; `ended` resolves when the server ends it. */
async function openStream(api: SpawnedProcess, cookie: string): Promise<{ ended: Promise<string> }> {
  const response = await fetch(`http://127.0.0.1:${api.port}/api/live`, { headers: { cookie } });
  return { ended: response.text() };
}

interface EvaluationPage {
  readonly evaluationsOf: {
    readonly nodes: { readonly id: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}

/** Ids of the agent's evaluations as the page of a coach shows them. */
async function visibleIn(api: SpawnedProcess, { scene }: Load, cookie: string): Promise<Set<string>> {
  const seen = new Set<string>();
  for (let after = '', more = true; more; ) {
    const { data } = await ask<EvaluationPage>(
      api,
      `{ evaluationsOf(agentId: "${scene.agent.personId}", first: 100${after && `, after: "${after}"`}) { nodes { id } pageInfo { hasNextPage endCursor } } }`,
      cookie,
    );
    for (const { id } of data.evaluationsOf.nodes) seen.add(id);
    ({ hasNextPage: more, endCursor: after } = data.evaluationsOf.pageInfo);
  }
  return seen;
}

describe('a database that falls', () => {
  it(`${FALLS} times while coaches submit and the worker grades: what was acknowledged is done once and visible, and all recover by themselves`, async () => {
    const { postgres, urls } = await aDatabase();
    const app = await openSubmitter(urls.user);
    const accountant = new Accountant(urls.superuser);
    cleanUp.push(
      () => app.close(),
      () => accountant.close(),
    );
    const before = await submitMany(app, BEFORE);
    const coach = await aPerson(app, before.scene, ['coach'], { password: PASSWORD });
    const [account] = await accountant.rows<{ email: string }>('SELECT email FROM person WHERE id = $1', [coach.personId]);
    const api = await aProcess('api', urls.user);
    const { cookie } = await ask(api, `mutation { signIn(email: "${account?.email}", password: "${PASSWORD}") { __typename } }`);
    const worker = await aProcess('worker', urls.user);

    const meanwhile = submitStubbornly(app, before.scene, MEANWHILE);
    const falls: (Fall & { readonly graded: number; readonly readyAfter: number })[] = [];
    for (let fall = 0; fall < FALLS; fall++) {
      const moment = Math.floor(((fall + random.next()) * BEFORE * 0.75) / FALLS);
      await eventually(async () => (await accountant.gradedOf(before)) >= moment, 40, 3);
      const stream = await openStream(api, cookie);
      await pause(random.integer(25));
      const fell = await postgres.fall();
      const since = performance.now();
      await eventually(async () => (await isReady(api)) && (await isReady(worker)), 20);
      await stream.ended; // its browser comes back and asks again: notices may have been missed
      const graded = await accountant.gradedOf(before);
      falls.push({ ...fell, graded, readyAfter: (performance.now() - since) / 1_000 });
    }
    const load: Load = { ...before, evaluationIds: [...before.evaluationIds, ...(await meanwhile)] };
    const lastFallAt = performance.now();
    await eventually(async () => (await accountant.account(load)).lost === 0, 60, 250).catch(() => undefined);
    const books = await accountant.account(load);
    const visible = await visibleIn(api, load, cookie);
    process.stdout.write(
      `PostgreSQL fell ${falls.length} times (pids ${[falls[0]?.pidBefore, ...falls.map((f) => f.pidAfter)].join(' → ')}; graded by then: ${falls.map((f) => f.graded).join(', ')}; away ${falls.map((f) => f.seconds.toFixed(1)).join(', ')} s): acknowledged ${books.asked}, graded ${books.graded}, visible ${load.evaluationIds.filter((id) => visible.has(id)).length}, lost ${books.lost}, doubled ${books.doubled}; ${((performance.now() - lastFallAt) / 1_000).toFixed(1)} s after the last submission\n`,
    );
    for (const { pidBefore, pidAfter } of falls) expect(pidAfter).not.toBe(pidBefore);
    expect(new Set(falls.map((fall) => fall.pidAfter)).size).toBe(FALLS);
    expect(falls[0]?.graded).toBeLessThan(BEFORE);
    expect(books).toEqual({ asked: BEFORE + MEANWHILE, graded: BEFORE + MEANWHILE, lost: 0, doubled: 0 });
    expect(load.evaluationIds.filter((id) => !visible.has(id))).toEqual([]);
    for (const survivor of [api, worker]) {
      expect(survivor.hasEnded()).toBe(false);
      expect(survivor.log()).not.toMatch(/unhandled|uncaught/i);
      expect(await survivor.end('SIGTERM')).toMatchObject({ code: 0, signal: null });
    }
  }, 400_000);
});
