import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anOrganisation, aPerson, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { FileStore } from '../../platform/files/file-store.js';
import { FilesModule } from '../../platform/files/files.module.js';
import { newStorageKey } from '../../platform/files/storage-key.js';
import { ImportInteraction } from '../interactions/import-interaction.js';
import { QualityModule } from '../quality.module.js';
import { RecordingRepository } from './recording.repository.js';
import { SweepRecordings } from './sweep-recordings.js';

const SOUND = fileURLToPath(new URL('../../platform/files/audio/fixtures/tone-mono.mp3', import.meta.url));
let app: TestApplication;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vakwerk-sweep-'));
  app = await openTestApplication([QualityModule], { STORAGE_URL: pathToFileURL(folder).href }, (config) => [
    FilesModule.with(config),
  ]);
});
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

describe('sweeping stored recordings', () => {
  it('removes old files without rows, and leaves kept ones, young ones and those of others', async () => {
    const files = app.get<FileStore>(FileStore as never);
    const [organisation, other] = [await anOrganisation(app), await anOrganisation(app)];
    const agent = await aPerson(app, organisation, ['agent']);
    const system = { kind: 'system', organisationId: organisation.organisationId } as const;
    const { interactionId } = await app.get(ImportInteraction).run(system, {
      agentId: agent.personId,
      channel: 'phone',
      direction: 'inbound',
      queue: null,
      startedAt: new Date('2026-11-02T10:00:00Z'),
      subject: null,
      language: 'nl',
      recording: { path: SOUND },
    });
    const kept = await app.within(system.organisationId, () => app.get(RecordingRepository).findPlayableOf(interactionId));
    const put = async (organisationId: string) =>
      (await files.put(newStorageKey(organisationId, 'recordings'), Readable.from([Buffer.from('x')]), { maxBytes: 10 })).key;
    const [orphan, foreign] = [await put(system.organisationId), await put(other.organisationId)];
    const sweep = app.get(SweepRecordings);

    expect(await sweep.run(system)).toBe(0);
    expect(await sweep.run(system, new Date(Date.now() + 24 * 3_600_000))).toBe(1);
    expect(await Promise.all([orphan, foreign, String(kept?.storageKey)].map((key) => files.exists(key)))).toEqual([
      false,
      true,
      true,
    ]);
  });
});
