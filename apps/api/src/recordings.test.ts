import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SPOOL_FOLDER } from '@vakwerk/backend/platform/files/own-folder';
import { ImportInteraction } from '@vakwerk/backend/quality/interactions/import-interaction';
import { nothingLeftBehindIn } from '@vakwerk/testing/left-behind';
import { DataSource, type Logger } from 'typeorm';
import { aSignedInPerson, openTestApi, type SignedIn, type TestApi } from './test-api.js';

const SOUND = fileURLToPath(
  new URL('../../../packages/backend/src/platform/files/audio/fixtures/tone-stereo.opus', import.meta.url),
);
const turns = [{ speaker: 'agent', startMs: 0, endMs: 500, text: 'Goedemiddag.' }];

let api: TestApi;
let folder: string;
let organisation: { organisationId: string; teamId: string };
let coach: SignedIn;
let agent: SignedIn;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vakwerk-api-'));
  api = await openTestApi();
  organisation = await api.anOrganisation();
  coach = await aSignedInPerson(api, organisation, ['coach']);
  agent = await aSignedInPerson(api, organisation, ['agent']);
});
afterAll(async () => {
  await api.close();
  await rm(folder, { recursive: true, force: true });
});

async function anIntent(person: SignedIn, agentId: string) {
  const answer = await api.graphql(
    `mutation ($input: CreateUploadIntentInput!) { createUploadIntent(input: $input) { url intent maxBytes } }`,
    { input: { agentId, startedAt: '2026-11-02T10:00:00Z', language: 'nl', subject: 'Dubbele factuur', agentChannel: 1 } },
    person,
  );
  return answer.data?.createUploadIntent as { url: string; intent: string } | undefined;
}

async function upload(person: SignedIn | null, parts: Record<string, string | Buffer>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(parts)) {
    if (typeof value === 'string') form.append(name, value);
    else form.append(name, new Blob([new Uint8Array(value)]), `${name}.wav`);
  }
  const body = new Response(form);
  return api.app.inject({
    method: 'POST',
    url: '/api/recordings',
    headers: { 'content-type': body.headers.get('content-type') ?? '', ...(person ? { cookie: person.cookie } : {}) },
    payload: Buffer.from(await body.arrayBuffer()),
  });
}

describe('uploading and playing a recording over HTTP', () => {
  it('takes it once, and plays exactly its bytes to who may hear it', async () => {
    const sound = await readFile(SOUND);
    const nothingLeftBehind = await nothingLeftBehindIn(SPOOL_FOLDER);
    const intent = await anIntent(coach, agent.personId);
    const parts = { intent: intent?.intent ?? '', recording: sound, transcript: Buffer.from(JSON.stringify({ turns })) };
    const [first, second] = [await upload(coach, parts), await upload(coach, parts)];
    expect([first.statusCode, first.json().outcome, second.json().outcome]).toEqual([200, 'imported', 'duplicate']);
    await nothingLeftBehind();

    const { interactionId } = first.json() as { interactionId: string };
    const { data } = await api.graphql(
      `query ($id: ID!) { interaction(id: $id) { subject agent { id } recording { channels agentChannel durationSeconds peaks } transcript { turns { speaker text } } draw { reason } }
         playbackLink(interactionId: $id) { url expiresAt } }`,
      { id: interactionId },
      coach,
    );
    expect(data?.interaction).toMatchObject({
      subject: 'Dubbele factuur',
      agent: { id: agent.personId },
      recording: { channels: 2, agentChannel: 1 },
      transcript: { turns: [{ speaker: 'agent', text: 'Goedemiddag.' }] },
      draw: null,
    });
    const { durationSeconds, peaks } = ((data?.interaction ?? {}) as { recording: { durationSeconds: number; peaks: string[] } })
      .recording;
    expect(peaks.map((channel) => Buffer.from(channel, 'base64').length)).toEqual(
      Array(2).fill(2 * Math.ceil(durationSeconds * 50)),
    );

    const { url } = (data?.playbackLink ?? {}) as { url: string };
    const get = (person: SignedIn | null, range?: string) =>
      api.app.inject({ url, headers: { ...(person ? { cookie: person.cookie } : {}), ...(range ? { range } : {}) } });
    const whole = await get(coach);
    expect([whole.statusCode, whole.headers['content-type'], whole.headers['cache-control']]).toEqual([
      200,
      'audio/ogg',
      'no-store',
    ]);
    expect(whole.rawPayload).toEqual(sound);
    const part = await get(coach, 'bytes=10-19');
    expect([part.statusCode, part.headers['content-range'], part.headers['content-length']]).toEqual([
      206,
      `bytes 10-19/${sound.length}`,
      '10',
    ]);
    expect(part.rawPayload).toEqual(sound.subarray(10, 20));
    const beyond = await get(coach, `bytes=${sound.length}-`);
    expect([beyond.statusCode, beyond.headers['content-range'], beyond.headers['cache-control']]).toEqual([
      416,
      `bytes */${sound.length}`,
      'no-store',
    ]);
    expect([(await get(agent)).statusCode, (await get(null)).statusCode]).toEqual([404, 401]);

    const log = await api.graphql(
      'query ($id: ID!) { playbackLog(interactionId: $id) { person { id } requests } }',
      { id: interactionId },
      agent,
    );
    expect(log.data).toEqual({ playbackLog: [{ person: { id: coach.personId }, requests: 2 }] });
  });

  it('refuses what is not a recording, by code, and keeps nothing on disk', async () => {
    const nothingLeftBehind = await nothingLeftBehindIn(SPOOL_FOLDER);
    const intent = await anIntent(coach, agent.personId);
    const text = await upload(coach, { intent: intent?.intent ?? '', recording: Buffer.from('not audio') });
    expect([text.statusCode, text.json()]).toEqual([422, expect.objectContaining({ code: 'notAudio', part: 'recording' })]);
    const nothing = await upload(coach, { intent: intent?.intent ?? '' });
    expect([nothing.statusCode, nothing.json().code]).toEqual([422, 'nothingToImport']);
    await nothingLeftBehind();
  });

  it('takes nothing without an intent of one’s own, before a byte is on disk', async () => {
    const nothingLeftBehind = await nothingLeftBehindIn(SPOOL_FOLDER);
    const intent = await anIntent(coach, agent.personId);
    const colleague = await aSignedInPerson(api, organisation, ['coach']);
    const sound = await readFile(SOUND);
    const late = await upload(coach, { recording: sound, intent: intent?.intent ?? '' });
    const stolen = await upload(colleague, { intent: intent?.intent ?? '', recording: sound });
    const forged = await upload(coach, { intent: `${intent?.intent}x`, recording: sound });
    const wrongRole = await upload(agent, { intent: intent?.intent ?? '', recording: sound });
    const nobody = await upload(null, { intent: intent?.intent ?? '', recording: sound });
    expect([late, stolen, forged, wrongRole, nobody].map(({ statusCode }) => statusCode)).toEqual([403, 403, 403, 403, 401]);
    await nothingLeftBehind();
    const elsewhere = await aSignedInPerson(api, await api.anOrganisation(), ['agent']);
    expect(await anIntent(coach, elsewhere.personId)).toBeUndefined();
  });
});

describe('the list of interactions', () => {
  const LIST = `query ($first: Int, $after: String, $filter: InteractionFilter) { interactions(first: $first, after: $after, filter: $filter) {
    nodes { id startedAt agent { familyName } recording { id peaks } transcript { language turns { text } } draw { reason } } pageInfo { endCursor hasNextPage } } }`;
  interface Page {
    readonly nodes: { readonly id: string; readonly startedAt: string }[];
    readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  }

  it('asks as many questions for 50 as for 5, page by page, and only of one’s own team', async () => {
    const team = await api.anOrganisation();
    const [leader, worker] = [await aSignedInPerson(api, team, ['manager']), await aSignedInPerson(api, team, ['agent'])];
    const system = { kind: 'system', organisationId: team.organisationId } as const;
    const importInteraction = api.app.get(ImportInteraction, { strict: false });
    for (let n = 0; n < 53; n++)
      await importInteraction.run(system, {
        agentId: worker.personId,
        channel: 'phone',
        direction: 'inbound',
        queue: n % 2 === 0 ? 'even' : 'odd',
        // Some start at the same moment: the page boundary must not lose one of them.
        startedAt: new Date(Date.UTC(2026, 9, 1, 9, Math.floor(n / 3))),
        subject: null,
        language: 'nl',
        externalId: String(n),
        transcript: JSON.stringify({ turns }),
      });
    const dataSource = api.app.get(DataSource, { strict: false });
    const list = async (variables: Record<string, unknown>, person = leader) => {
      const quiet = dataSource.logger;
      let statements = 0;
      dataSource.logger = {
        ...quiet,
        logQuery: () => void statements++,
        logQueryError: () => undefined,
        logQuerySlow: () => undefined,
      } as Logger;
      try {
        const answer = await api.graphql(LIST, variables, person);
        return { page: answer.data?.interactions as Page, statements };
      } finally {
        dataSource.logger = quiet;
      }
    };
    await list({ first: 5 }); // signs the session's visit
    const [few, many] = [await list({ first: 5 }), await list({ first: 50 })];
    expect([few.page.nodes.length, many.page.nodes.length]).toEqual([5, 50]);
    expect(many.statements).toBe(few.statements);
    process.stdout.write(`interactions: ${many.statements} statements for a list of 50\n`);

    const seen: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { page }: { page: Page } = await list({ first: 7, after });
      seen.push(...page.nodes.map(({ id }) => id));
      ({ endCursor: after, hasNextPage: more } = page.pageInfo);
    }
    expect([seen.length, new Set(seen).size]).toEqual([53, 53]);
    expect((await list({ first: 100, filter: { queue: 'odd' } })).page.nodes.length).toBe(26);
    expect((await list({ first: 100, filter: { recorded: true } })).page.nodes).toEqual([]);
    expect((await list({}, coach)).page.nodes.map(({ id }) => id).filter((id) => seen.includes(id))).toEqual([]);
    const outsider = await aSignedInPerson(api, { organisationId: team.organisationId }, ['manager']);
    expect((await list({}, outsider)).page.nodes).toEqual([]);
  });
});
