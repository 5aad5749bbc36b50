import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { queryDatabase } from '@vakwerk/testing/query-database';
import { anOrganisation, aPerson, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { openTestDatabase } from '@vakwerk/testing/test-database';
import { PersonRepository } from '../../people/index.js';
import { FilesModule } from '../../platform/files/files.module.js';
import { QualityModule } from '../quality.module.js';
import { readUploadIntent } from '../recordings/upload-intent.js';
import { ImportTable } from './import-table.js';
import { PrepareTableImport } from './prepare-table-import.js';

let app: TestApplication;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vakwerk-table-'));
  app = await openTestApplication(
    [{ module: class Browser {}, imports: [QualityModule], providers: [PrepareTableImport] }],
    { STORAGE_URL: pathToFileURL(join(folder, 'files')).href },
    (config) => [FilesModule.with(config)],
  );
});
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

const numberOf = async ({ organisationId, personId }: PersonActor) =>
  String((await app.within(organisationId, () => app.get(PersonRepository).find(personId)))?.employeeNumber);
const HEADER = 'kenmerk;personeelsnummer;kanaal;richting;starttijd;tijdzone;pauze';
const line = (reference: string, employee: string, more = ';') =>
  `${reference};${employee};chat;inkomend;20-11-2026 10:15;Europe/Amsterdam${more}`;
const chat = (text: string) => JSON.stringify({ turns: [{ speaker: 'agent', startMs: 0, endMs: 900, text }] });

describe('a folder with a list', () => {
  it('brings in what is right, parks who is unknown, names the rest, and does nothing the second time', async () => {
    const organisation = await anOrganisation(app);
    const number = await numberOf(await aPerson(app, organisation, ['agent']));
    const calls = await mkdtemp(join(folder, 'calls-'));
    for (const name of ['g-1', 'g-2', 'g-4', 'los']) await writeFile(join(calls, `${name}.json`), chat(`Dit is ${name}.`));
    await writeFile(join(calls, 'g-5.json'), '{"turns": 3}');
    const csv = [
      HEADER,
      line('g-1', number, ';0-1'),
      line('g-2', 'niemand'),
      line('g-3', number),
      line('g-4', number, ';x'),
      line('g-5', number),
    ].join('\n');
    const run = async (dryRun: boolean) => {
      const system = { kind: 'system', organisationId: organisation.organisationId } as const;
      const done = await app.get(ImportTable).run(system, { folder: calls, csv, language: 'nl', dryRun });
      if (!done.ok) throw new Error(done.error.code);
      expect(done.value.unnamedFiles).toEqual(['los.json']);
      return done.value.rows.map(({ outcome, problems, refusal }) => refusal?.code ?? problems[0]?.code ?? outcome);
    };
    expect(await run(true)).toEqual(['ready', 'readyToPark', 'fileMissing', 'pausedInvalid', 'ready']);
    expect(await run(false)).toEqual(['imported', 'parked', 'fileMissing', 'pausedInvalid', 'transcriptInvalid']);
    expect(await run(false)).toEqual(['duplicate', 'duplicate', 'fileMissing', 'pausedInvalid', 'transcriptInvalid']);
    const { superuserUrl } = await openTestDatabase();
    const words = await queryDatabase(superuserUrl, `SELECT turns -> 0 ->> 'text' AS text FROM transcript WHERE org_id = $1`, [
      organisation.organisationId,
    ]);
    expect(words).toEqual([{ text: '' }]);
  });
});

describe('looking at a list in the browser', () => {
  it('agrees only on rows that are right and about people this person may import for', async () => {
    const organisation = await anOrganisation(app);
    const [coach, agent] = [await aPerson(app, organisation, ['coach']), await aPerson(app, organisation, ['agent'])];
    const outside = await aPerson(app, { organisationId: organisation.organisationId }, ['agent']);
    const elsewhere = await aPerson(app, await anOrganisation(app), ['agent']);
    const numbers = await Promise.all([agent, outside, elsewhere].map(numberOf));
    const csv = [HEADER, ...numbers.map((number, n) => line(`r-${n}`, number))].join('\n');
    const files = ['r-0.json', 'r-1.json', 'r-2.vtt'];
    const prepare = async (actor: PersonActor) => {
      const prepared = await app.within(actor.organisationId, () => app.get(PrepareTableImport).run(actor, { csv, files }));
      if (!prepared.ok) throw new Error(prepared.error.code);
      return prepared.value.rows;
    };
    const rows = await prepare(coach);
    // Somebody of another organisation is nobody here.
    expect(rows.map(({ problems, parked, intent }) => [problems[0]?.code ?? null, parked, intent !== null])).toEqual([
      [null, false, true],
      ['employeeNotYours', false, false],
      [null, true, true],
    ]);
    const intent = readUploadIntent(app.config.SIGNING_SECRET, rows[0]?.intent ?? '');
    expect(intent).toMatchObject({
      personId: coach.personId,
      metadata: { agentId: agent.personId, externalId: 'r-0', channel: 'chat' },
    });
    const admin = await aPerson(app, { organisationId: organisation.organisationId }, ['admin']);
    expect((await prepare(admin)).map(({ intent: agreed }) => agreed !== null)).toEqual([true, true, true]);
  });
});
