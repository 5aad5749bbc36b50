import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SPOOL_FOLDER } from '@vakwerk/backend/platform/files/own-folder';
import { nothingLeftBehindIn } from '@vakwerk/testing/left-behind';
import { queryDatabase } from '@vakwerk/testing/query-database';
import { aSignedInPerson, openTestApi, type SignedIn, type TestApi } from './test-api.js';

/** What a telephony system does, over real HTTP: keys, idempotency, sound later, problems by name. */
const SOUND = fileURLToPath(
  new URL('../../../packages/backend/src/platform/files/audio/fixtures/tone-stereo.opus', import.meta.url),
);
let api: TestApi;
let folder: string;
let address: string;
let organisation: { organisationId: string; teamId: string };
let admin: SignedIn;
let agent: SignedIn;
let key: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vakwerk-ingest-'));
  api = await openTestApi();
  await api.app.listen(0, '127.0.0.1');
  address = `http://127.0.0.1:${(api.app.getHttpServer().address() as AddressInfo).port}`;
  organisation = await api.anOrganisation();
  admin = await aSignedInPerson(api, organisation, ['admin']);
  agent = await aSignedInPerson(api, organisation, ['agent']);
  await queryDatabase(api.superuserUrl, `UPDATE person SET employee_number = '1001' WHERE id = $1`, [agent.personId]);
  key = (await aKey(admin)).key;
});
afterAll(async () => {
  await api.close();
  await rm(folder, { recursive: true, force: true });
});

const count = async (sql: string, values: unknown[] = [organisation.organisationId]) =>
  Number((await queryDatabase<{ n: number }>(api.superuserUrl, `SELECT count(*)::int AS n ${sql}`, values))[0]?.n);

async function aKey(person: SignedIn): Promise<{ id: string; key: string }> {
  const { data } = await api.graphql(
    `mutation { createApiKey(name: "Centrale") { ... on ApiKeyCreated { id key } ... on ApiKeyRefused { code } } }`,
    {},
    person,
  );
  return data?.createApiKey as { id: string; key: string };
}

const call = (reference: string, more: object = {}) => ({
  reference,
  employeeNumber: '1001',
  channel: 'phone',
  direction: 'inbound',
  startedAt: '2026-11-02T10:00:00+01:00',
  durationSeconds: 245,
  queue: 'Facturen',
  ...more,
});

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly replayed: boolean;
  readonly body: { id?: string; outcome?: string; code?: string; problems?: { field: string; code: string }[] };
}

async function post(
  body: unknown,
  { idempotencyKey, bearer = key }: { idempotencyKey?: string; bearer?: string } = {},
): Promise<Answer> {
  const response = await fetch(`${address}/api/interactions`, {
    method: 'POST',
    headers: {
      ...(bearer && { authorization: `Bearer ${bearer}` }),
      'content-type': 'application/json',
      ...(idempotencyKey && { 'idempotency-key': idempotencyKey }),
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return answerOf(response);
}

async function answerOf(response: Response): Promise<Answer> {
  return {
    status: response.status,
    type: response.headers.get('content-type') ?? '',
    replayed: response.headers.get('idempotency-replayed') === 'true',
    body: (await response.json()) as Answer['body'],
  };
}

const put = async (id: string, sound: Buffer, query = '') =>
  answerOf(
    await fetch(`${address}/api/interactions/${id}/recording${query}`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'audio/ogg' },
      body: new Uint8Array(sound),
    }),
  );

describe('taking in an interaction of another system', () => {
  it('answers the same request the same way, and another body with the same key or reference not at all', async () => {
    const first = await post(call('a1'), { idempotencyKey: 'k-1' });
    expect([first.status, first.body.outcome, first.replayed]).toEqual([201, 'imported', false]);
    const again = await post({ ...call('a1') }, { idempotencyKey: 'k-1' });
    expect([again.status, again.body, again.replayed]).toEqual([201, first.body, true]);
    expect((await post(call('a1'))).body).toEqual(first.body);
    const other = await post(call('a2'), { idempotencyKey: 'k-1' });
    expect([other.status, other.body.code, other.type]).toEqual([
      409,
      'idempotencyKeyReused',
      'application/problem+json; charset=utf-8',
    ]);
    const changed = await post(call('a1', { queue: 'Anders' }));
    expect([changed.status, changed.body.code]).toEqual([409, 'referenceReused']);
    expect(await count(`FROM interaction WHERE org_id = $1 AND source_key IN ('id:a1', 'id:a2')`)).toBe(1);
  });

  it('makes 1,000 interactions of 2,000 requests that eight clients send at the same time', async () => {
    const references = Array.from({ length: 1_000 }, (_, n) => `load-${n}`);
    // Each reference twice, far enough apart that both are often under way together.
    const waiting = [...references, ...references].toSorted((one, other) => Number(one.slice(5)) - Number(other.slice(5)));
    const ids = new Map<string, Set<string>>();
    const statuses: Record<number, number> = {};
    const start = performance.now();
    await Promise.all(
      Array.from({ length: 8 }, async () => {
        for (let reference = waiting.pop(); reference; reference = waiting.pop()) {
          const { status, body } = await post(call(reference), { idempotencyKey: `load:${reference}` });
          statuses[status] = (statuses[status] ?? 0) + 1;
          ids.set(reference, (ids.get(reference) ?? new Set()).add(String(body.id)));
        }
      }),
    );
    const seconds = (performance.now() - start) / 1000;
    process.stdout.write(`ingest: 2,000 requests in ${seconds.toFixed(1)} s, ${Math.round(2_000 / seconds)} a second\n`);
    expect(statuses).toEqual({ 201: 2_000 });
    expect([...ids.values()].every((each) => each.size === 1)).toBe(true);
    expect(await count(`FROM interaction WHERE org_id = $1 AND source_key LIKE 'id:load-%'`)).toBe(1_000);
  }, 120_000);

  it('takes metadata, sound and words in one request, once', async () => {
    const nothingLeftBehind = await nothingLeftBehindIn(SPOOL_FOLDER);
    const form = async () => {
      const body = new FormData();
      body.append('metadata', JSON.stringify(call('whole', { agentChannel: 1 })));
      body.append('recording', new Blob([new Uint8Array(await readFile(SOUND))]), 'a.opus');
      body.append('transcript', new Blob(['WEBVTT\n\n00:00.000 --> 00:00.500\n<v Agent>Goedemiddag.\n']), 'a.vtt');
      return fetch(`${address}/api/interactions`, { method: 'POST', headers: { authorization: `Bearer ${key}` }, body });
    };
    const [first, again] = [await answerOf(await form()), await answerOf(await form())];
    expect([first.status, first.body.outcome, again.status, again.body]).toEqual([201, 'imported', 201, first.body]);
    expect(
      await queryDatabase(api.superuserUrl, 'SELECT agent_channel FROM recording WHERE interaction_id = $1', [first.body.id]),
    ).toEqual([{ agent_channel: 1 }]);
    await nothingLeftBehind();
    // The same sound as an interaction of its own is a duplicate.
    const { body } = await post(call('later'));
    expect((await put(String(body.id), await readFile(SOUND))).body.code).toBe('recordingOfAnother');
  });

  it('takes the sound later, the same one twice, another one never', async () => {
    const { body } = await post(call('later-2'));
    const sound = await readFile(fileURLToPath(new URL('./tone-mono.opus', `file://${SOUND}`)));
    expect((await put(String(body.id), sound)).body).toEqual({ id: body.id, outcome: 'attached' });
    expect((await put(String(body.id), sound)).body).toEqual({ id: body.id, outcome: 'duplicate' });
    expect(await put(String(body.id), await readFile(SOUND))).toMatchObject({ status: 409, body: { code: 'recordingDiffers' } });
    expect(await put(randomUUID(), sound)).toMatchObject({
      status: 404,
      body: { code: 'interactionUnknown' },
    });
    const text = await post(call('later-3'));
    expect(await put(String(text.body.id), Buffer.from('not audio'))).toMatchObject({ status: 422, body: { code: 'notAudio' } });
  });

  it('parks what belongs to nobody, and takes its sound too', async () => {
    const parked = await post(call('unknown-1', { employeeNumber: '9999' }));
    expect([parked.status, parked.body.outcome]).toEqual([201, 'parked']);
    expect((await post(call('unknown-1', { employeeNumber: '9999' }))).body).toEqual(parked.body);
    const { data } = await api.graphql('{ parkedInteractions { total nodes { id employeeNumber hasRecording } } }', {}, admin);
    expect(data?.parkedInteractions).toMatchObject({ total: 1, nodes: [{ id: parked.body.id, employeeNumber: '9999' }] });
  });

  it('names every field that is wrong', async () => {
    const wrong = await post(
      call('', { channel: 'fax', startedAt: '2026-11-02T10:00', pausedSpans: [], mood: 'sour', language: 'de' }),
    );
    expect([wrong.status, wrong.body.code, wrong.body.problems]).toEqual([
      422,
      'fieldsInvalid',
      expect.arrayContaining([
        { field: 'reference', code: 'missing' },
        { field: 'channel', code: 'channelUnknown' },
        { field: 'startedAt', code: 'timeWithoutZone' },
        { field: 'language', code: 'languageUnknown' },
        { field: 'mood', code: 'columnUnknown' },
      ]),
    ]);
    expect((await post(call('b', { pausedSpans: [{ startMs: 9, endMs: 3 }] }))).body.problems).toEqual([
      { field: 'pausedSpans.0', code: 'pausedInvalid' },
    ]);
    expect((await post(call('b', { transcript: { turns: [{ speaker: 'x' }] } }))).body.code).toBe('transcriptInvalid');
    expect((await post([])).body.code).toBe('fieldsInvalid');
    expect(await count(`FROM interaction WHERE org_id = $1 AND source_key = 'id:b'`)).toBe(0);
  });

  it('lets nobody in without a key that works', async () => {
    const revoked = await aKey(admin);
    expect((await post(call('c1'), { bearer: revoked.key })).status).toBe(201);
    await api.graphql('mutation ($id: ID!) { revokeApiKey(id: $id) }', { id: revoked.id }, admin);
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    const answers = await Promise.all([
      post(call('c2'), { bearer: '' }),
      post(call('c2'), { bearer: `vk_${'a'.repeat(43)}` }),
      post(call('c2'), { bearer: revoked.key }),
    ]);
    expect(answers.map(({ status, body }) => [status, body.code])).toEqual([
      [401, 'keyMissing'],
      [401, 'keyUnknown'],
      [401, 'keyUnknown'],
    ]);
    // A key is of one organisation: the same reference elsewhere is another interaction, and its id opens nothing here.
    const elsewhere = await api.anOrganisation();
    const theirs = await aKey(await aSignedInPerson(api, elsewhere, ['admin']));
    const other = await post(call('a1'), { bearer: theirs.key });
    expect([other.status, other.body.outcome]).toEqual([201, 'parked']);
    expect((await put(String(other.body.id), await readFile(SOUND))).body.code).toBe('interactionUnknown');
    expect(await count('FROM interaction WHERE org_id = $1', [elsewhere.organisationId])).toBe(0);
  });

  it('says what is wrong with the request itself', async () => {
    const xml = await fetch(`${address}/api/interactions`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/xml' },
      body: '<call/>',
    });
    const [half, large] = [await post('{"reference": '), await post(`{"a": "${'x'.repeat(1_100_000)}"}`)];
    expect([xml.status, half.status, large.status]).toEqual([415, 400, 413]);
    expect([((await xml.json()) as { code: string }).code, half.body.code, large.body.code]).toEqual([
      'mediaTypeUnsupported',
      'bodyNotJson',
      'bodyTooLarge',
    ]);
    expect(half.type).toContain('application/problem+json');
    expect((await post(call('d'), { idempotencyKey: 'x'.repeat(201) })).body.code).toBe('idempotencyKeyInvalid');
  });

  it('slows down whoever tries keys', async () => {
    const answers = await Promise.all(Array.from({ length: 60 }, () => post({}, { bearer: `vk_${'b'.repeat(43)}` })));
    expect(answers.some(({ status, body }) => status === 429 && body.code === 'tooManyRequests')).toBe(true);
    expect((await post(call('e1'))).status).toBe(201);
  });
});

describe('API keys', () => {
  it('are told once, kept as a hash, and only for administrators', async () => {
    const { data } = await api.graphql('{ apiKeys { name prefix createdBy { id } lastUsedAt revokedAt } }', {}, admin);
    const keys = data?.apiKeys as { prefix: string; lastUsedAt: string | null; revokedAt: string | null }[];
    expect(keys[0]).toMatchObject({
      name: 'Centrale',
      prefix: key.slice(0, 9),
      createdBy: { id: admin.personId },
      revokedAt: null,
    });
    expect(keys[0]?.lastUsedAt).not.toBeNull();
    const stored = await queryDatabase(api.superuserUrl, 'SELECT key_hash, name FROM api_key');
    expect(JSON.stringify(stored)).not.toContain(key);
    const coach = await aSignedInPerson(api, organisation, ['coach']);
    for (const query of ['{ apiKeys { id } }', 'mutation { createApiKey(name: "x") { __typename } }'])
      expect((await api.graphql(query, {}, coach)).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    const stranger = await aSignedInPerson(api, await api.anOrganisation(), ['admin']);
    expect((await api.graphql('{ apiKeys { id } }', {}, stranger)).data).toEqual({ apiKeys: [] });
  });
});
