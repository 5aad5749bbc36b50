import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Database } from '@vakwerk/backend/platform/database/database';
import { aScored } from '@vakwerk/testing/register-scene';
import { aScoringScene, type ScoringScene } from '@vakwerk/testing/scoring-scene';
import type { Buildable } from '@vakwerk/testing/test-application';
import { aSignedInPerson, openTestApi, type SignedIn, type TestApi } from './test-api.js';

let api: TestApi;
let scene: ScoringScene;
let coach: SignedIn;
let admin: SignedIn;
let stranger: SignedIn;
let ids: string[];
beforeAll(async () => {
  api = await openTestApi();
  const builder: Buildable = { get: (type) => api.app.get(type, { strict: false }), within: api.within };
  scene = await aScoringScene(builder);
  ids = [await aScored(builder, scene), await aScored(builder, scene, { identity: 'no' })];
  coach = await aSignedInPerson(api, scene, ['coach']);
  admin = await aSignedInPerson(api, scene, ['admin']);
  stranger = await aSignedInPerson(api, await api.anOrganisation(), ['coach', 'manager']);
});
afterAll(() => api.close());

const download = (person: SignedIn | null, query = '') =>
  api.app.inject({ url: `/api/evaluations/export${query}`, headers: person ? { cookie: person.cookie } : {} });

describe('the download of evaluations over HTTP', () => {
  it('is a file for who may read them, and is kept nowhere', async () => {
    const answer = await download(coach, '?outcome=failed&by=score&descending=false');
    expect(answer.statusCode).toBe(200);
    expect(answer.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'cache-control': 'no-store',
      'content-disposition': expect.stringMatching(/^attachment; filename="beoordelingen-\d{4}-\d\d-\d\d\.csv"$/),
    });
    expect(answer.body).toContain(ids[1]);
    expect(answer.body).not.toContain(ids[0]);
  });

  it('is nothing for who is not signed in or in another role, and empty for another organisation', async () => {
    expect((await download(null)).statusCode).toBe(401);
    expect((await download(admin)).statusCode).toBe(403);
    const answer = await download(stranger, `?scorecardId=${scene.scorecardId}&agentId=${scene.agent.personId}`);
    expect(answer.body.trimEnd().split('\r\n')).toHaveLength(1);
  });

  it('refuses a filter that means nothing before it sends a row', async () => {
    expect((await download(coach, '?from=yesterday')).statusCode).toBe(400);
    expect((await download(coach, '?from=2026-01-01&from=2026-01-02')).statusCode).toBe(400);
  });

  it('holds no transaction and few rows, whatever the length of the file', async () => {
    const copies = 4_000;
    await api.within(scene.organisationId, () =>
      api.app
        .get(Database, { strict: false })
        .manager()
        .query(
          `WITH made AS (SELECT gen_random_uuid() AS call, gen_random_uuid() AS id, n FROM generate_series(1, ${copies}) n),
           calls AS (INSERT INTO interaction (org_id, id, agent_id, channel, direction, started_at, duration_seconds, language, source_key)
             SELECT $1, call, $2, 'phone', 'inbound', now() - make_interval(mins => n), 60, 'nl', 'copy:' || n FROM made),
           evaluations AS (INSERT INTO evaluation (org_id, id, interaction_id, scorecard_version_id, evaluator_id, agent_id, kind, state, answers, submitted_at)
             SELECT $1, made.id, made.call, e.scorecard_version_id, e.evaluator_id, $2, 'live', 'submitted', e.answers, now() - make_interval(mins => n)
               FROM made, evaluation e WHERE e.id = $3)
           SELECT 1`,
          [scene.organisationId, scene.agent.personId, ids[0]],
        ),
    );
    const { address, close } = await listening();
    try {
      const answer = await fetch(`${address}/api/evaluations/export`, { headers: { cookie: coach.cookie } });
      const reader = answer.body?.getReader();
      await reader?.read(); // and then nobody reads on for a while
      // A batch that was under way may still end; after that nothing is open.
      const end = Date.now() + 10_000;
      while ((await openTransactions()) > 0 && Date.now() < end) await pause(20);
      expect(await openTransactions()).toBe(0);
      let bytes = 0;
      let lines = 0;
      for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
        bytes += part.value.length;
        lines += part.value.filter((byte: number) => byte === 10).length;
      }
      process.stdout.write(`download: ${lines} lines, ${(bytes / 1e6).toFixed(1)} MB\n`);
      expect(lines).toBeGreaterThanOrEqual(copies);
    } finally {
      await close();
    }
  }, 60_000);
});

async function openTransactions(): Promise<number> {
  const [row] = await api.within(scene.organisationId, () =>
    api.app
      .get(Database, { strict: false })
      .manager()
      .query(
        `SELECT count(*)::int AS n FROM pg_stat_activity
          WHERE datname = current_database() AND state LIKE 'idle in transaction%' AND pid <> pg_backend_pid()`,
      ),
  );
  return row.n;
}

async function listening(): Promise<{ address: string; close: () => Promise<unknown> }> {
  const server = api.app.getHttpAdapter().getInstance().server;
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const at = server.address();
  if (typeof at !== 'object' || at === null) throw new Error('no address');
  return { address: `http://127.0.0.1:${at.port}`, close: async () => server.closeAllConnections() };
}
