import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { migrate } from '@vakwerk/backend/platform/database/migrate';
import { MIGRATIONS } from '@vakwerk/backend/platform/database/migrations/index';
import { LocalFileStore } from '@vakwerk/backend/platform/files/local-file-store';
import { newStorageKey } from '@vakwerk/backend/platform/files/storage-key';
import { anOrganisation, aPerson, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { openExtraDatabase, openTestDatabase } from '@vakwerk/testing/test-database';
import pg from 'pg';
import { checkBackup } from './check-backup.js';
import { loadDatabase, refuseFilled } from './load-database.js';
import { loadFiles, refuseFilledStore } from './load-files.js';
import { filePath, type Manifest, readManifest } from './manifest.js';
import { writeBackup } from './write-backup.js';

let app: TestApplication;
let root: string;
let ownerUrl: string;
let files: LocalFileStore;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'vakwerk-backup-'));
  app = await openTestApplication();
  ({ ownerUrl } = await openTestDatabase());
  files = new LocalFileStore(join(root, 'store'));
  for (const name of ['Een', 'Twee']) {
    const organisation = await anOrganisation(app, name);
    await aPerson(app, organisation, ['agent'], { givenName: 'Zoë “\\"\n\t' });
    await files.put(newStorageKey(organisation.organisationId, 'recordings'), Readable.from([Buffer.from(name)]), {
      maxBytes: 9,
    });
  }
});
afterAll(async () => {
  await app.close();
  await rm(root, { recursive: true, force: true });
});

let counter = 0;
const aBackup = async (url = ownerUrl): Promise<{ folder: string; manifest: Manifest }> => {
  const folder = join(root, `backup-${++counter}`);
  return { folder, manifest: await writeBackup({ ownerUrl: url, files, folder, version: '0.1.0' }) };
};
const emptied = async (ownerOf: string): Promise<string> => {
  const { superuserUrl, ownerUrl: url } = await openExtraDatabase(ownerOf);
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  await client.query(
    'DROP SCHEMA public CASCADE; CREATE SCHEMA public AUTHORIZATION app_owner; GRANT USAGE ON SCHEMA public TO app_user',
  );
  await client.end();
  return url;
};

describe('a backup', () => {
  it('comes back row for row and byte for byte, for every organisation, with its walls up', async () => {
    const { folder, manifest } = await aBackup();
    const list = await checkBackup(folder, await readManifest(folder));
    const url = await emptied('restored');
    await refuseFilled(url, manifest);
    await loadDatabase(url, folder, manifest);
    const again = await aBackup(url);
    expect(again.manifest.tables).toEqual(manifest.tables);
    expect(manifest.tables.find(({ table }) => table === 'person')?.rows).toBe(2);
    const store = new LocalFileStore(join(root, 'other-store'));
    await loadFiles(store, folder, list);
    expect(list).toHaveLength(2);
    for (const { key } of list) expect(await store.exists(key)).toBe(true);
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const { rows } = await client.query(
      `SELECT (SELECT count(*)::int FROM person) AS seen, (SELECT count(*)::int FROM pg_class WHERE relrowsecurity AND NOT relforcerowsecurity) AS open,
              (SELECT count(*)::int FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace) AS "references"`,
    );
    await client.end();
    expect(rows).toEqual([{ seen: 0, open: 0, references: expect.any(Number) }]);
    expect((rows as { references: number }[])[0]?.references).toBeGreaterThan(150);
  });

  it('of an older schema is loaded into it, and brought to this version', async () => {
    const url = await emptied('older');
    const only = MIGRATIONS.slice(0, -1).map((migration) => new migration().name);
    await migrate({ ownerUrl: url, only });
    const { folder, manifest } = await aBackup(url);
    expect([...manifest.migrations].sort()).toEqual([...only].sort());
    const target = await emptied('brought');
    await loadDatabase(target, folder, manifest);
    expect((await aBackup(target)).manifest.migrations).toHaveLength(MIGRATIONS.length);
    await expect(refuseFilled((await openExtraDatabase('today')).ownerUrl, manifest)).rejects.toThrow('newer schema');
  });

  it('is refused when it is damaged, newer, or did not end; and so is a place that is not empty', async () => {
    const { folder, manifest } = await aBackup();
    await expect(refuseFilled(ownerUrl, manifest)).rejects.toThrow('organisations in it');
    await expect(refuseFilledStore(files, manifest)).rejects.toThrow('empty one');
    const newer = { ...manifest, migrations: [...manifest.migrations, 'Future1'] };
    await expect(checkBackup(folder, newer)).rejects.toThrow('newer version');
    const [file] = await checkBackup(folder, manifest);
    await appendFile(filePath(folder, file?.key ?? ''), 'x');
    await expect(checkBackup(folder, manifest)).rejects.toThrow('damaged');
    await expect(readManifest(join(root, 'nothing'))).rejects.toThrow('did not end');
    const list = await readFile(join(folder, 'files.jsonl'), 'utf8');
    await writeFile(join(folder, 'files.jsonl'), list.split('\n').slice(1).join('\n'));
    await expect(checkBackup(folder, manifest)).rejects.toThrow('not the list');
  });
});
