import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { queryDatabase } from '@vakwerk/testing/query-database';
import { anOrganisation, aPerson, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { openTestDatabase } from '@vakwerk/testing/test-database';
import { newId } from '../../platform/database/new-id.js';
import { FilesModule } from '../../platform/files/files.module.js';
import { ImportInteraction } from '../interactions/import-interaction.js';
import { QualityModule } from '../quality.module.js';
import { CreatePlaybackLink } from './create-playback-link.js';
import { ListPlaybacks } from './list-playbacks.js';
import { type Played, PlayRecording } from './play-recording.js';
import { PLAYBACK_LINK_SECONDS, readPlaybackGrant, signPlaybackGrant } from './playback-link.js';

const SOUND = fileURLToPath(new URL('../../platform/files/audio/fixtures/tone-stereo.opus', import.meta.url));
class PlaybackModule {}

let app: TestApplication;
let folder: string;
let ownerUrl: string;
let superuserUrl: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vakwerk-play-'));
  ({ ownerUrl, superuserUrl } = await openTestDatabase());
  const providers = [CreatePlaybackLink, PlayRecording, ListPlaybacks];
  app = await openTestApplication(
    [{ module: PlaybackModule, imports: [QualityModule], providers }],
    { STORAGE_URL: pathToFileURL(folder).href },
    (config) => [FilesModule.with(config)],
  );
});
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

let coach: PersonActor;
let agent: PersonActor;
let interactionId: string;
beforeEach(async () => {
  const organisation = await anOrganisation(app);
  [coach, agent] = [await aPerson(app, organisation, ['coach']), await aPerson(app, organisation, ['agent'])];
  ({ interactionId } = await app.get(ImportInteraction).run(coach, {
    agentId: agent.personId,
    channel: 'phone',
    direction: 'inbound',
    queue: null,
    startedAt: new Date('2026-11-02T10:00:00Z'),
    subject: null,
    language: 'nl',
    recording: { path: SOUND },
  }));
});

async function linkFor(actor: PersonActor, now = new Date()) {
  const { url, expiresAt } = await app.within(actor.organisationId, () =>
    app.get(CreatePlaybackLink).run(actor, interactionId, now),
  );
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  return {
    recordingId: String(pathname.split('/')[3]),
    token: String(searchParams.get('token')),
    range: undefined as string | undefined,
    expiresAt,
  };
}
const play = (actor: PersonActor, request: Awaited<ReturnType<typeof linkFor>>, now?: Date) =>
  app.get(PlayRecording).run(actor, request, now);
const logged = () =>
  queryDatabase(superuserUrl, 'SELECT person_id, range_start FROM playback_log WHERE interaction_id = $1 ORDER BY at', [
    interactionId,
  ]);
const bytesOf = async (played: Played) => (played.kind === 'sound' ? buffer(played.opened.stream) : played.kind);

describe('playing a recording', () => {
  it('gives exactly the bytes that were asked for, and logs each request', async () => {
    const file = await readFile(SOUND);
    const link = await linkFor(coach);
    expect(await bytesOf(await play(coach, link))).toEqual(file);
    expect(await bytesOf(await play(coach, { ...link, range: 'bytes=100-299' }))).toEqual(file.subarray(100, 300));
    expect(await bytesOf(await play(coach, { ...link, range: 'bytes=-7' }))).toEqual(file.subarray(-7));
    expect(await play(coach, { ...link, range: `bytes=${file.length}-` })).toEqual({
      kind: 'unsatisfiable',
      totalBytes: file.length,
    });
    const who = coach.personId;
    expect(await logged()).toEqual([
      { person_id: who, range_start: 0 },
      { person_id: who, range_start: 100 },
      { person_id: who, range_start: file.length - 7 },
    ]);
  });

  it('shows the agent who listened: one line for one link', async () => {
    const link = await linkFor(coach);
    for (const range of ['bytes=0-', 'bytes=9-']) await play(coach, { ...link, range }).then(bytesOf);
    const list = (actor: PersonActor) => app.within(actor.organisationId, () => app.get(ListPlaybacks).run(actor, interactionId));
    expect(await list(agent)).toMatchObject([{ personId: coach.personId, requests: 2 }]);
    await expect(list(coach)).rejects.toThrow('not found');
  });

  it('plays nothing when the log cannot be written', async () => {
    const link = await linkFor(coach);
    await queryDatabase(ownerUrl, 'REVOKE INSERT ON playback_log FROM app_user');
    try {
      await expect(play(coach, link)).rejects.toThrow('permission denied');
    } finally {
      await queryDatabase(ownerUrl, 'GRANT INSERT ON playback_log TO app_user');
    }
    expect(await logged()).toEqual([]);
  });

  it('keeps its log from being changed', async () => {
    const link = await linkFor(coach);
    await bytesOf(await play(coach, link));
    const change = app.within(coach.organisationId, () => queryDatabase(app.config.DATABASE_URL, 'DELETE FROM playback_log'));
    await expect(change).rejects.toThrow('permission denied');
  });
});

describe('a playback link', () => {
  it('opens nothing for another person of the same team, or of another organisation', async () => {
    const link = await linkFor(coach);
    const colleague = { ...coach, personId: agent.personId };
    const stranger = await aPerson(app, await anOrganisation(app), ['coach']);
    const disguised = { ...coach, organisationId: stranger.organisationId };
    for (const actor of [colleague, stranger, disguised]) expect(await play(actor, link)).toEqual({ kind: 'notFound' });
    expect(await logged()).toEqual([]);
  });

  it('lasts five minutes', async () => {
    const now = new Date();
    const link = await linkFor(coach, now);
    expect(link.expiresAt.getTime() - now.getTime()).toBe(PLAYBACK_LINK_SECONDS * 1000);
    expect(await bytesOf(await play(coach, link, new Date(link.expiresAt.getTime() - 1)))).toBeInstanceOf(Buffer);
    expect(await play(coach, link, link.expiresAt)).toEqual({ kind: 'gone' });
  });

  it('cannot be changed, moved to another recording, or made with another secret', async () => {
    const link = await linkFor(coach);
    const grant = readPlaybackGrant(app.config.SIGNING_SECRET, link.token);
    if (!grant) throw new Error('the link we made is not ours');
    const [body = '', signature = ''] = link.token.split('.');
    const longer = Buffer.from(JSON.stringify({ ...grant, expiresAt: grant.expiresAt + 1 })).toString('base64url');
    const forged = [
      `${longer}.${signature}`,
      `${body}.`,
      body,
      '',
      'x.y.z',
      `${link.token}x`,
      signPlaybackGrant('y'.repeat(32), grant),
    ];
    for (const token of forged) expect(await play(coach, { ...link, token })).toEqual({ kind: 'notFound' });
    expect(await play(coach, { ...link, recordingId: grant.linkId })).toEqual({ kind: 'notFound' });
  });

  it('stops working when its person leaves the team', async () => {
    const link = await linkFor(coach);
    expect(await play({ ...coach, teamIds: [] }, link)).toEqual({ kind: 'notFound' });
  });

  it('is given to the agent from the release of an evaluation on', async () => {
    const [scorecard, version, evaluation] = [newId(), newId(), newId()];
    const run = (sql: string, ...values: unknown[]) => queryDatabase(superuserUrl, sql, [coach.organisationId, ...values]);
    await run(`INSERT INTO scorecard (org_id, id, code, name, description) VALUES ($1, $2, 'test', '{}', '{}')`, scorecard);
    await run(
      `INSERT INTO scorecard_version (org_id, id, scorecard_id, number, content) VALUES ($1, $2, $3, 1, '{}')`,
      version,
      scorecard,
    );
    await run(
      `INSERT INTO evaluation (org_id, id, interaction_id, scorecard_version_id, evaluator_id, agent_id, kind, state, answers)
       VALUES ($1, $2, $3, $4, $5, $6, 'live', 'graded', '{}')`,
      evaluation,
      interactionId,
      version,
      coach.personId,
      agent.personId,
    );
    await expect(linkFor(agent)).rejects.toThrow('not found');
    await run(`UPDATE evaluation SET state = 'released' WHERE org_id = $1 AND id = $2`, evaluation);
    expect(await bytesOf(await play(agent, await linkFor(agent)))).toBeInstanceOf(Buffer);
    const evaluatorElsewhere = { ...coach, teamIds: [] };
    expect(await bytesOf(await play(evaluatorElsewhere, await linkFor(evaluatorElsewhere)))).toBeInstanceOf(Buffer);
  });

  it('is not given to the agent before release, to another team, or to another organisation', async () => {
    const elsewhere = await aPerson(app, { organisationId: coach.organisationId }, ['coach', 'manager']);
    const stranger = await aPerson(app, await anOrganisation(app), ['coach', 'manager', 'admin']);
    for (const actor of [agent, elsewhere, stranger]) await expect(linkFor(actor)).rejects.toThrow('not found');
  });
});
