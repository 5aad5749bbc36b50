import { request } from 'node:http';
import { afterAll, describe, expect, it } from '@jest/globals';
import type { Config } from '@vakwerk/backend/platform/config/config';
import { CONFIG } from '@vakwerk/backend/platform/config/config.module';
import { freePort } from '@vakwerk/local-services/free-port';
import { eventually } from '@vakwerk/testing/eventually';
import { type SpawnedProcess, spawnProcess } from '@vakwerk/testing/spawned-process';
import pg from 'pg';
import { aSignedInPerson, openTestApi } from './test-api.js';

const cleanUp: (() => Promise<unknown>)[] = [];
afterAll(async () => {
  for (const step of cleanUp.reverse()) await step();
});

const ask = (api: SpawnedProcess, query: string, cookie: string) =>
  fetch(`http://127.0.0.1:${api.port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query }),
  });

/** Opens the stream of live updates. @returns what resolves when the server ends it */
function openStream(api: SpawnedProcess, cookie: string): Promise<{ ended: Promise<void> }> {
  return new Promise((resolve, reject) => {
    const stream = request({ host: '127.0.0.1', port: api.port, path: '/api/live', headers: { cookie } }, (response) => {
      const ended = new Promise<void>((end) => response.once('end', end));
      response.once('data', () => resolve({ ended }));
      response.resume();
    });
    stream.once('error', reject);
    stream.end();
  });
}

describe('an api that is asked to end', () => {
  it('answers the request under way, ends live streams, takes no new ones, and exits in order', async () => {
    const inProcess = await openTestApi();
    cleanUp.push(() => inProcess.close());
    const { cookie } = await aSignedInPerson(inProcess, await inProcess.anOrganisation(), ['admin']);
    const { DATABASE_URL } = inProcess.app.get<Config>(CONFIG, { strict: false });
    const api = await spawnProcess('api', await freePort(), { DATABASE_URL, NODE_ENV: 'test' });
    cleanUp.push(async () => api.hasEnded() || api.end('SIGKILL'));
    const stream = await openStream(api, cookie);
    const locker = new pg.Client({ connectionString: inProcess.superuserUrl });
    await locker.connect();
    cleanUp.push(() => locker.end());
    await locker.query('BEGIN; LOCK TABLE outbox_event IN ACCESS EXCLUSIVE MODE');
    const answer = ask(api, '{ jobOverview { backend events { told } } }', cookie);
    const waits = `SELECT 1 FROM pg_locks WHERE NOT granted AND relation = 'outbox_event'::regclass`;
    await eventually(async () => (await locker.query(waits)).rowCount === 1);
    const ending = api.end('SIGTERM');
    await stream.ended;
    await eventually(() =>
      fetch(`http://127.0.0.1:${api.port}/health/ready`).then(
        async (response) => (await response.text()).includes('ending'),
        () => true,
      ),
    );
    expect(api.hasEnded()).toBe(false);
    await locker.query('COMMIT');
    const response = await answer;
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ data: { jobOverview: { backend: 'postgres' } } });
    const ended = await ending;
    process.stdout.write(
      `Api ended by SIGTERM with a request under way: exit ${ended.code} after ${ended.seconds.toFixed(2)} s\n`,
    );
    expect(ended).toMatchObject({ code: 0, signal: null });
    expect(ended.seconds).toBeLessThan(10);
  }, 60_000);
});
