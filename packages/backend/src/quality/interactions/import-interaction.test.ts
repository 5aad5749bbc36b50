import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { queryDatabase } from '@vakwerk/testing/query-database';
import { anOrganisation, aPerson, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { openTestDatabase } from '@vakwerk/testing/test-database';
import { FileStore } from '../../platform/files/file-store.js';
import { FilesModule } from '../../platform/files/files.module.js';
import { QualityModule } from '../quality.module.js';
import { ImportInteraction } from './import-interaction.js';
import type { ImportedInteraction } from './imported-interaction.js';

const fixture = (name: string) => fileURLToPath(new URL(`../../platform/files/audio/fixtures/${name}`, import.meta.url));
const turns = [
  { speaker: 'agent', startMs: 0, endMs: 900, text: 'Goedemiddag.' },
  { speaker: 'caller', startMs: 800, endMs: 4_600, text: 'Hallo.' },
];

let app: TestApplication;
let folder: string;
let superuserUrl: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vakwerk-import-'));
  ({ superuserUrl } = await openTestDatabase());
  app = await openTestApplication([QualityModule], { STORAGE_URL: pathToFileURL(join(folder, 'files')).href }, (config) => [
    FilesModule.with(config),
  ]);
});
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

const call = (agent: PersonActor, more: Partial<ImportedInteraction> = {}): ImportedInteraction => ({
  agentId: agent.personId,
  channel: 'phone',
  direction: 'inbound',
  queue: 'Facturen',
  startedAt: new Date('2026-11-02T10:00:00Z'),
  subject: 'Dubbele factuur',
  language: 'nl',
  ...more,
});

async function people() {
  const organisation = await anOrganisation(app);
  return {
    organisation,
    agent: await aPerson(app, organisation, ['agent']),
    coach: await aPerson(app, organisation, ['coach']),
    admin: await aPerson(app, { organisationId: organisation.organisationId }, ['admin']),
  };
}

const rows = <Row extends object>(sql: string, organisationId: string) =>
  queryDatabase<Row & Record<string, unknown>>(superuserUrl, sql, [organisationId]);
const storedFiles = async () =>
  (await readdir(join(folder, 'files'), { recursive: true, withFileTypes: true }).catch(() => [])).filter((entry) =>
    entry.isFile(),
  ).length;

describe('bringing in an interaction', () => {
  it('keeps the file, its waveform and the transcript together', async () => {
    const { coach, agent } = await people();
    const input = call(agent, {
      recording: { path: fixture('tone-stereo.opus'), agentChannel: 1 },
      transcript: JSON.stringify({ turns }),
      customerReference: '0612345678',
    });
    const { interactionId, outcome } = await app.get(ImportInteraction).run(coach, input);
    expect(outcome).toBe('imported');
    const [kept] = await rows<{ id: string; storage_key: string; bytes: number; sha256: string; peaks: Buffer; seconds: number }>(
      `SELECT i.id, r.storage_key, r.bytes, r.sha256, r.peaks, r.duration_seconds AS seconds, r.media_type, r.channels, r.agent_channel, t.turns, i.customer_reference_hash
         FROM interaction i JOIN recording r ON r.interaction_id = i.id JOIN transcript t ON t.interaction_id = i.id WHERE i.org_id = $1`,
      coach.organisationId,
    );
    expect(kept).toMatchObject({ id: interactionId, media_type: 'audio/ogg', channels: 2, agent_channel: 1 });
    expect(kept?.turns).toEqual([
      { speaker: 'agent', startMs: 0, endMs: 900, text: 'Goedemiddag.', sourceIndex: 0 },
      { speaker: 'customer', startMs: 800, endMs: 4_600, text: 'Hallo.', sourceIndex: 1 },
    ]);
    expect(kept?.customer_reference_hash).not.toContain('0612345678');
    // Two bytes for every 20 ms of each channel.
    expect(kept?.peaks.length).toBe(2 * 2 * Math.ceil((kept?.seconds ?? 0) * 50));
    expect(await app.get(FileStore).exists(String(kept?.storage_key))).toBe(true);
  });

  it('takes a transcript without sound, as JSON or as WebVTT', async () => {
    const { coach, agent } = await people();
    const importInteraction = app.get(ImportInteraction);
    await importInteraction.run(coach, call(agent, { transcript: JSON.stringify({ turns }) }));
    await importInteraction.run(coach, call(agent, { transcript: 'WEBVTT\n\n00:00.000 --> 00:02.000\n<v Agent>Goedemiddag.\n' }));
    const kept = await rows<{ seconds: number }>(
      'SELECT duration_seconds AS seconds FROM interaction WHERE org_id = $1 ORDER BY id',
      coach.organisationId,
    );
    expect(kept).toEqual([{ seconds: 5 }, { seconds: 2 }]);
  });

  it('does nothing the second time, whether the content or the id at the source is the same', async () => {
    const { coach, agent } = await people();
    const importInteraction = app.get(ImportInteraction);
    const first = await importInteraction.run(coach, call(agent, { recording: { path: fixture('tone-mono.mp3') } }));
    const files = await storedFiles();
    const sameSound = await importInteraction.run(
      coach,
      call(agent, { recording: { path: fixture('tone-mono.mp3') }, externalId: 'other' }),
    );
    expect(sameSound).toEqual({ interactionId: first.interactionId, outcome: 'duplicate' });
    expect(await storedFiles()).toBe(files);

    const named = await importInteraction.run(
      coach,
      call(agent, { transcript: JSON.stringify({ turns }), externalId: 'call-7' }),
    );
    const corrected = JSON.stringify({ turns: turns.slice(0, 1) });
    const again = await importInteraction.run(coach, call(agent, { transcript: corrected, externalId: 'call-7' }));
    expect(again).toEqual({ interactionId: named.interactionId, outcome: 'duplicate' });
  });

  it('keeps one of two that come in at the same moment, and no file without rows', async () => {
    const { coach, agent } = await people();
    const files = await storedFiles();
    const input = call(agent, { recording: { path: fixture('tone-stereo.mp3') } });
    const outcomes = await Promise.all([1, 2, 3].map(() => app.get(ImportInteraction).run(coach, input)));
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['duplicate', 'duplicate', 'imported']);
    expect(new Set(outcomes.map(({ interactionId }) => interactionId)).size).toBe(1);
    expect(await storedFiles()).toBe(files + 1);
  });

  it.each([
    ['a text file called .wav', 'this is not audio', {}, 'notAudio'],
    [
      'a transcript with a turn without times',
      null,
      { transcript: '{"turns":[{"speaker":"agent","text":"x"}]}' },
      'transcriptInvalid',
    ],
    ['a transcript that is neither JSON nor WebVTT', null, { transcript: 'hello' }, 'transcriptNotReadable'],
    ['nothing', null, {}, 'nothingToImport'],
    [
      'a call of tomorrow',
      null,
      { transcript: JSON.stringify({ turns }), startedAt: new Date(Date.now() + 86_400_000) },
      'startedInFuture',
    ],
  ])('refuses %s by name and keeps nothing', async (_, text, more, code) => {
    const { coach, agent } = await people();
    const files = await storedFiles();
    const path = join(folder, 'refused.wav');
    if (text !== null) await writeFile(path, text);
    const input = call(agent, { ...more, ...(text === null ? {} : { recording: { path } }) });
    await expect(app.get(ImportInteraction).run(coach, input)).rejects.toMatchObject({ name: 'ImportRefused', code });
    expect(await rows('SELECT id FROM interaction WHERE org_id = $1', coach.organisationId)).toEqual([]);
    expect(await storedFiles()).toBe(files);
  });

  it('is for administrators, and for coaches of the agent’s own team', async () => {
    const { agent, admin, organisation } = await people();
    const stranger = await people();
    const otherCoach = await aPerson(app, { organisationId: organisation.organisationId }, ['coach']);
    const input = call(agent, { transcript: JSON.stringify({ turns }) });
    const importInteraction = app.get(ImportInteraction);
    const notFound = expect.objectContaining({ extensions: expect.objectContaining({ code: 'NOT_FOUND' }) });
    for (const actor of [otherCoach, agent, stranger.coach, stranger.admin])
      await expect(importInteraction.run(actor, input)).rejects.toEqual(notFound);
    await expect(importInteraction.run(admin, input)).resolves.toMatchObject({ outcome: 'imported' });
  });
});
