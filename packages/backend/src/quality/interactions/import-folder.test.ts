import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SystemActor } from '@vakwerk/domain/people/actor';
import { queryDatabase } from '@vakwerk/testing/query-database';
import { anOrganisation, aPerson, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { openTestDatabase } from '@vakwerk/testing/test-database';
import { PersonRepository } from '../../people/index.js';
import { FilesModule } from '../../platform/files/files.module.js';
import { QualityModule } from '../quality.module.js';
import { ImportFolder } from './import-folder.js';

const sharedData = fileURLToPath(new URL('../../../../../../shared/data', import.meta.url));
const withSharedData = existsSync(sharedData) ? it : it.skip;
if (!existsSync(sharedData)) process.stdout.write('skipped: real recordings, because ../shared/data is absent\n');

let app: TestApplication;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vakwerk-folder-'));
  app = await openTestApplication([QualityModule], { STORAGE_URL: pathToFileURL(join(folder, 'files')).href }, (config) => [
    FilesModule.with(config),
  ]);
});
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

async function anAgent(): Promise<{ system: SystemActor; employeeNumber: string }> {
  const organisation = await anOrganisation(app);
  const { personId, organisationId } = await aPerson(app, organisation, ['agent']);
  const person = await app.within(organisationId, () => app.get(PersonRepository).find(personId));
  return { system: { kind: 'system', organisationId }, employeeNumber: String(person?.employeeNumber) };
}

const aFolder = () => mkdtemp(join(folder, 'calls-'));
const tone = fileURLToPath(new URL('../../platform/files/audio/fixtures/tone-stereo.opus', import.meta.url));
const turns = [{ speaker: 'agent', startMs: 0, endMs: 500, text: 'Goedemiddag.' }];

describe('bringing in a folder', () => {
  it('pairs by name, takes the agent from the file, names what it refuses, and goes on', async () => {
    const { system, employeeNumber } = await anAgent();
    const calls = await aFolder();
    await copyFile(tone, join(calls, 'a.opus'));
    await writeFile(join(calls, 'a.json'), JSON.stringify({ agentId: employeeNumber, channels: ['customer', 'agent'], turns }));
    await writeFile(join(calls, 'b.wav'), 'not audio');
    await writeFile(join(calls, 'b.json'), JSON.stringify({ agentId: employeeNumber, turns }));
    await writeFile(join(calls, 'c.json'), JSON.stringify({ agentId: 'nobody', turns }));
    await writeFile(join(calls, 'd.vtt'), 'WEBVTT\n\nnot a cue\n');
    await writeFile(join(calls, 'e.json'), JSON.stringify({ agentId: employeeNumber, language: 'fr', turns }));
    const reports = await app.get(ImportFolder).run(system, { folder: calls, agent: null, language: 'nl' });
    expect(reports.map(({ file, ...report }) => [file, report.outcome === 'refused' ? report.code : report.outcome])).toEqual([
      ['a.opus', 'imported'],
      ['b.wav', 'notAudio'],
      ['c.json', 'agentUnknown'],
      ['d.vtt', 'agentNotGiven'],
      ['e.json', 'metadataInvalid'],
    ]);
    const { superuserUrl } = await openTestDatabase();
    const found = await queryDatabase(superuserUrl, 'SELECT agent_channel FROM recording WHERE org_id = $1', [
      system.organisationId,
    ]);
    expect(found).toEqual([{ agent_channel: 1 }]);
  });

  it('names odd files, and is not stopped or kept waiting by any of them', async () => {
    const { system, employeeNumber } = await anAgent();
    const calls = await aFolder();
    const write = (name: string, file: unknown) => writeFile(join(calls, name), JSON.stringify(file));
    await mkdir(join(calls, 'folder.wav'));
    await symlink('/nowhere', join(calls, 'dangling.wav'));
    await symlink(tone, join(calls, 'link.opus'));
    await promisify(execFile)('mkfifo', [join(calls, 'pipe.wav')]);
    await writeFile(join(calls, 'nothing.json'), '');
    await write('silent.json', { turns: [] });
    await write('nul.json', { id: 'a\0b', turns });
    await write('seconds.json', { startedAt: 1_790_000_000, turns });
    await write('stone-age.json', { startedAt: '-270000-01-01T00:00:00Z', turns });
    await write('package.json', { name: 'not a transcript' });
    await copyFile(tone, join(calls, 'cafe\u0301.opus'));
    await write('caf\u00e9.json', { agentId: employeeNumber, turns: [] });
    const reports = await app.get(ImportFolder).run(system, { folder: calls, agent: employeeNumber, language: 'nl' });
    expect(
      Object.fromEntries(
        reports.map(({ file, ...report }) => [
          file.normalize('NFC'),
          report.outcome === 'refused' ? report.code : report.outcome,
        ]),
      ),
    ).toEqual({
      'caf\u00e9.opus': 'imported',
      'dangling.wav': 'notReadable',
      'folder.wav': 'notAFile',
      'link.opus': 'duplicate',
      'nothing.json': 'transcriptEmpty',
      'nul.json': 'metadataInvalid',
      'package.json': 'transcriptInvalid',
      'pipe.wav': 'notAFile',
      'seconds.json': 'metadataInvalid',
      'silent.json': 'transcriptEmpty',
      'stone-age.json': 'metadataInvalid',
    });
  });

  it('knows what is here without being told again whose it is, and says at once that the agent of all is unknown', async () => {
    const { system, employeeNumber } = await anAgent();
    const calls = await aFolder();
    await copyFile(tone, join(calls, 'a.opus'));
    await writeFile(join(calls, 'b.json'), JSON.stringify({ turns }));
    const bringIn = async (agent: string | null) =>
      (await app.get(ImportFolder).run(system, { folder: calls, agent, language: 'nl' })).map((report) => report.outcome);
    await expect(bringIn('nobody')).rejects.toMatchObject({ code: 'agentUnknown' });
    expect(await bringIn(null)).toEqual(['refused', 'refused']);
    expect(await bringIn(employeeNumber)).toEqual(['imported', 'imported']);
    expect(await bringIn(null)).toEqual(['duplicate', 'duplicate']);
  });

  withSharedData(
    `brings in the real recordings and transcripts once${existsSync(sharedData) ? '' : ' (skipped: ../shared/data is not there)'}`,
    async () => {
      const { system, employeeNumber } = await anAgent();
      const importFolder = app.get(ImportFolder);
      const tally = async (part: string) => {
        const reports = await importFolder.run(system, { folder: join(sharedData, part), agent: employeeNumber, language: 'en' });
        return reports.map((report) => report.outcome).join(' ');
      };
      expect(await tally('recordings')).toBe(Array(6).fill('imported').join(' '));
      expect(await tally('calls')).toBe(Array(24).fill('imported').join(' '));
      expect(await tally('recordings')).toBe(Array(6).fill('duplicate').join(' '));
      expect(await tally('calls')).toBe(Array(24).fill('duplicate').join(' '));
      const { superuserUrl } = await openTestDatabase();
      const [found] = await queryDatabase(
        superuserUrl,
        `SELECT count(*)::int AS interactions, count(*) FILTER (WHERE codec = 'mulaw' AND sample_rate = 8000 AND channels = 1)::int AS recordings,
              count(*) FILTER (WHERE subject = 'replace card')::int > 0 AS subjects
         FROM interaction i LEFT JOIN recording r ON r.interaction_id = i.id WHERE i.org_id = $1`,
        [system.organisationId],
      );
      expect(found).toEqual({ interactions: 30, recordings: 6, subjects: true });
    },
    60_000,
  );
});
