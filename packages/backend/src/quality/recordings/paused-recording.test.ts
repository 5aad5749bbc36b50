import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anOrganisation, aPerson, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { FilesModule } from '../../platform/files/files.module.js';
import { ImportInteraction } from '../interactions/import-interaction.js';
import { InteractionRepository } from '../interactions/interaction.repository.js';
import { QualityModule } from '../quality.module.js';
import { TranscriptRepository } from '../transcripts/transcript.repository.js';
import { CreatePlaybackLink } from './create-playback-link.js';
import { PlayRecording } from './play-recording.js';
import { RecordingRepository } from './recording.repository.js';

let app: TestApplication;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vakwerk-paused-'));
  app = await openTestApplication(
    [{ module: class Playing {}, imports: [QualityModule], providers: [CreatePlaybackLink, PlayRecording] }],
    { STORAGE_URL: pathToFileURL(join(folder, 'files')).href },
    (config) => [FilesModule.with(config)],
  );
});
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

/** Two seconds of µ-law at 8 kHz in which every byte differs from silence. */
function aCall(): Buffer {
  const data = Buffer.from(Array.from({ length: 16_000 }, (_, n) => (n * 7) % 200));
  const header = Buffer.from(
    '52494646 00000000 57415645 666d7420 10000000 0700 0100 401f0000 401f0000 0100 0800 64617461 00000000'.replaceAll(' ', ''),
    'hex',
  );
  header.writeUInt32LE(36 + data.length, 4);
  header.writeUInt32LE(data.length, 40);
  return Buffer.concat([header, data]);
}

async function filesIn(place: string): Promise<Buffer[]> {
  const found = await readdir(place, { recursive: true, withFileTypes: true });
  return Promise.all(found.filter((each) => each.isFile()).map((each) => readFile(join(each.parentPath, each.name))));
}

describe('a recording that was paused', () => {
  it('never gives the paused bytes: not whole, not by range, not from the disk, and not as words', async () => {
    const organisation = await anOrganisation(app);
    const [agent, coach] = [await aPerson(app, organisation, ['agent']), await aPerson(app, organisation, ['coach'])];
    const call = aCall();
    const path = join(folder, 'call.wav');
    await writeFile(path, call);
    const common = {
      agentId: agent.personId,
      channel: 'phone' as const,
      direction: 'inbound' as const,
      queue: null,
      startedAt: new Date('2026-11-02T10:00:00Z'),
      subject: null,
      language: 'nl' as const,
    };
    const turns = [
      { speaker: 'agent', startMs: 0, endMs: 490, text: 'Wat is uw kaartnummer?' },
      { speaker: 'customer', startMs: 480, endMs: 1_100, text: 'Vijf drie negen.' },
    ];
    const { interactionId } = await app.get(ImportInteraction).run(coach, {
      ...common,
      recording: { path },
      transcript: JSON.stringify({ turns, pausedSpans: [{ startMs: 500, endMs: 700 }] }),
      paused: [
        { startMs: 600, endMs: 1_000 },
        { startMs: 1_900, endMs: 99_000 },
      ],
    });
    const [firstByte, lastByte, tail] = [44 + 4_000, 44 + 8_000, 44 + 15_200];
    const expected = Buffer.from(call);
    expected.fill(0xff, firstByte, lastByte);
    expected.fill(0xff, tail);

    const recording = await app.within(organisation.organisationId, () =>
      app.get(RecordingRepository).findPlayableOf(interactionId),
    );
    const play = async (range?: string) => {
      const { url } = await app.within(organisation.organisationId, () => app.get(CreatePlaybackLink).run(coach, interactionId));
      const token = new URL(url, 'http://x').searchParams.get('token') ?? '';
      const played = await app.get(PlayRecording).run(coach, { recordingId: String(recording?.id), token, range });
      if (played.kind !== 'sound') throw new Error(played.kind);
      const chunks: Buffer[] = [];
      for await (const chunk of played.opened.stream) chunks.push(chunk as Buffer);
      return Buffer.concat(chunks);
    };
    expect((await play()).equals(expected)).toBe(true);
    expect((await play(`bytes=${firstByte}-${lastByte - 1}`)).equals(Buffer.alloc(4_000, 0xff))).toBe(true);
    expect((await play(`bytes=${firstByte - 2}-${firstByte + 1}`)).equals(expected.subarray(firstByte - 2, firstByte + 2))).toBe(
      true,
    );

    const secret = call.subarray(firstByte, firstByte + 200);
    expect(call.includes(secret)).toBe(true);
    const stored = await filesIn(join(folder, 'files'));
    expect(stored.map((file) => file.indexOf(secret, firstByte - 1) === firstByte)).toEqual([false]);

    const [words, detail] = await app.within(organisation.organisationId, async () => [
      await app.get(TranscriptRepository).listOf([interactionId]),
      await app.get(InteractionRepository).findDetail(interactionId),
    ]);
    expect(words[0]?.turns.map(({ text }) => text)).toEqual(['Wat is uw kaartnummer?', '']);
    expect(detail?.pausedSpans).toEqual([
      { startMs: 500, endMs: 1_000 },
      { startMs: 1_900, endMs: 2_000 },
    ]);

    // The same file is the same recording, with or without its pauses.
    const again = await app.get(ImportInteraction).run(coach, {
      ...common,
      recording: { path },
    });
    expect(again).toEqual({ interactionId, outcome: 'duplicate' });

    // A pause that comes when the sound is already here is never just overlooked.
    const late = { ...common, paused: [{ startMs: 100, endMs: 300 }], recording: { path } };
    await expect(app.get(ImportInteraction).run(coach, late)).rejects.toMatchObject({ code: 'pausedTooLate' });
    const known = { ...common, paused: [{ startMs: 600, endMs: 650 }], recording: { path } };
    expect((await app.get(ImportInteraction).run(coach, known)).outcome).toBe('duplicate');
  });
});
