import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { asFile, packageBytes } from '@vakwerk/testing/a-package';
import { rawZip } from '@vakwerk/testing/raw-zip';
import { anOrganisation, aPerson, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { Database } from '../../platform/database/database.js';
import { FileStore } from '../../platform/files/file-store.js';
import { FilesModule } from '../../platform/files/files.module.js';
import { LearningModule } from '../learning.module.js';
import { ChangePackage } from './change-package.js';
import { CreatePackageIntent } from './create-package-intent.js';
import { ImportPackage } from './import-package.js';
import { PackageLibrary } from './package-library.js';
import { ReadPackage } from './read-package.js';
import { SweepPackages } from './sweep-packages.js';

let app: TestApplication;
let folder: string;
let author: PersonActor;
let stranger: PersonActor;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vakwerk-packages-'));
  app = await openTestApplication([LearningModule], { STORAGE_URL: pathToFileURL(folder).href }, (config) => [
    FilesModule.with(config),
  ]);
  author = await aPerson(app, await anOrganisation(app), ['author']);
  stranger = await aPerson(app, await anOrganisation(app), ['author']);
});
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

async function bringIn(bytes: Uint8Array, packageId: string | null = null, actor = author) {
  await using file = await asFile(bytes);
  return await app.get(ImportPackage).run(actor, { path: file.path, fileName: 'veilig.zip', packageId });
}
const within = <Answer>(actor: PersonActor, work: () => Promise<Answer>) => app.within(actor.organisationId, work);
const read = (id: string, actor = author) => within(actor, () => app.get(ReadPackage).run(actor, id));
const rows = (actor: PersonActor) =>
  within(actor, async () =>
    Number(((await app.get(Database).manager().query('SELECT count(*) AS n FROM package_version')) as [{ n: string }])[0].n),
  );
/** Every stored file of an organisation, without its random part. */
async function stored({ organisationId }: PersonActor): Promise<string[]> {
  const files: string[] = [];
  for await (const { key } of app.get<FileStore>(FileStore as never).list(`org/${organisationId}/packages/`))
    files.push(key.split('/').slice(4).join('/'));
  return files.sort();
}

describe('bringing in a package', () => {
  it('keeps its files under their own names, and tells what was found', async () => {
    const bytes = packageBytes('scorm12', { title: 'Eerste', files: { 'img/caf\u00e9 1.png': 'x' } });
    const { packageId, outcome } = await bringIn(bytes);
    expect(outcome).toBe('added');
    expect(await stored(author)).toEqual(['img/caf\u00e9 1.png', 'imsmanifest.xml', 'start.html']);
    const [version] = (await read(packageId)).versions;
    expect(version).toMatchObject({
      number: 1,
      standard: 'scorm12',
      edition: '1.2',
      title: 'Eerste',
      files: 3,
      fileName: 'veilig.zip',
    });
    expect(version?.items).toMatchObject([{ id: 'item-1', kind: 'sco', href: 'start.html' }]);
  });

  it('knows the same bytes again, and makes other bytes a new version', async () => {
    const first = packageBytes('scorm12', { title: 'Tweede' });
    const { packageId, packageVersionId } = await bringIn(first);
    expect(await bringIn(first)).toEqual({ packageId, packageVersionId, outcome: 'unchanged' });
    expect(await bringIn(first, packageId)).toMatchObject({ packageVersionId, outcome: 'unchanged' });
    const second = await bringIn(packageBytes('scorm12', { title: 'Tweede, beter' }), packageId);
    expect(second).toMatchObject({ packageId, outcome: 'newVersion' });
    expect((await read(packageId)).versions.map(({ number, id }) => [number, id])).toEqual([
      [2, second.packageVersionId],
      [1, packageVersionId],
    ]);
  });

  it('two uploads at once become two versions', async () => {
    const { packageId } = await bringIn(packageBytes('scorm12', { title: 'Derde' }));
    await Promise.all(['a', 'b', 'c'].map((title) => bringIn(packageBytes('scorm12', { title }), packageId)));
    expect((await read(packageId)).versions.map(({ number }) => number)).toEqual([4, 3, 2, 1]);
  });

  it.each([
    ['a path that climbs out', rawZip([{ name: '../evil.html' }]), 'pathTraversal'],
    ['no archive', Buffer.from('hello'), 'notAZip'],
    ['no start page', packageBytes('scorm12', { files: { 'start.html': null } }), 'launchFileMissing'],
    ['a last entry that is damaged', damagedAtTheEnd(), 'damagedArchive'],
  ])('%s is refused, and nothing of it stays behind', async (_what, bytes, code) => {
    const before = { files: await stored(stranger), rows: await rows(stranger), waiting: await readdir(folder) };
    await expect(bringIn(bytes, null, stranger)).rejects.toMatchObject({ problem: { code } });
    expect({ files: await stored(stranger), rows: await rows(stranger), waiting: await readdir(folder) }).toEqual(before);
  });

  it('removes what it stored when the rows cannot be written', async () => {
    const before = await stored(author);
    const gone = '0193a000-0000-7000-8000-000000000000';
    await expect(bringIn(packageBytes('scorm12', { title: 'Nergens' }), gone)).rejects.toMatchObject({
      extensions: { code: 'NOT_FOUND' },
    });
    expect(await stored(author)).toEqual(before);
  });
});

describe('whose packages they are', () => {
  it.each(['agent', 'coach', 'manager', 'admin'] as const)('a %s brings none in and changes none', async (role) => {
    const other = { ...author, roles: [role] };
    await expect(bringIn(packageBytes('scorm12', { title: role }), null, other)).rejects.toMatchObject({
      extensions: { code: 'FORBIDDEN' },
    });
    const { packageId } = await bringIn(packageBytes('scorm12', { title: 'Eerste', files: { 'img/x': role } }));
    await expect(app.get(ChangePackage).run(other, packageId, { archived: true })).rejects.toMatchObject({
      extensions: { code: 'FORBIDDEN' },
    });
    await expect(read(packageId, other)).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
  });

  it('another organisation has its own: it sees none of these, and can add no version', async () => {
    const { packageId } = await bringIn(packageBytes('scorm12', { title: 'Vierde' }));
    const list = await within(stranger, () => app.get(PackageLibrary).list());
    expect(list.map(({ id }) => id)).not.toContain(packageId);
    const notFound = { extensions: { code: 'NOT_FOUND' } };
    await expect(read(packageId, stranger)).rejects.toMatchObject(notFound);
    await expect(bringIn(packageBytes('scorm12', { title: 'x' }), packageId, stranger)).rejects.toMatchObject(notFound);
    await expect(app.get(ChangePackage).run(stranger, packageId, { title: 'mine' })).rejects.toMatchObject(notFound);
    const ask = within(stranger, () => app.get(CreatePackageIntent).run(stranger, { fileName: 'x.zip', packageId }));
    await expect(ask).rejects.toMatchObject(notFound);
  });

  it('can be renamed, put away and taken out again; what was put away gets no new version', async () => {
    const { packageId } = await bringIn(packageBytes('scorm12', { title: 'Vijfde' }));
    const change = (changes: object) => app.get(ChangePackage).run(author, packageId, changes);
    expect(await change({ title: ' Veilig werken ' })).toMatchObject({ title: 'Veilig werken', archivedAt: null });
    expect((await change({ archived: true })).archivedAt).toBeInstanceOf(Date);
    await expect(bringIn(packageBytes('scorm12', { title: 'Vijfde, beter' }), packageId)).rejects.toMatchObject({
      extensions: { code: 'NOT_FOUND' },
    });
    expect(await change({ archived: false })).toMatchObject({ title: 'Veilig werken', archivedAt: null });
  });
});

describe('sweeping', () => {
  it('removes old files that no version names, and leaves those of versions and young ones', async () => {
    const other = await aPerson(app, await anOrganisation(app), ['author']);
    const { organisationId } = other;
    await bringIn(packageBytes('scorm12', { title: 'Blijft' }), null, other);
    const files = app.get<FileStore>(FileStore as never);
    const orphan = `org/${organisationId}/packages/0193a000-0000-4000-8000-00000000aaaa/start.html`;
    await files.put(
      orphan,
      (async function* () {
        yield Buffer.from('x');
      })(),
      { maxBytes: 10 },
    );
    const sweep = (at?: Date) => app.get(SweepPackages).run({ kind: 'system', organisationId }, at);
    expect(await sweep()).toBe(0);
    expect(await sweep(new Date(Date.now() + 7 * 3_600_000))).toBe(1);
    expect(await files.exists(orphan)).toBe(false);
    expect(await stored(other)).toEqual(['imsmanifest.xml', 'start.html']);
  });
});

/** Everything is in order but the checksum of the last file. */
function damagedAtTheEnd(): Uint8Array {
  const bytes = Buffer.from(packageBytes('scorm12', { files: { 'z.txt': 'the last one' } }));
  const directory = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  bytes.writeUInt32LE(1, directory + 16);
  return bytes;
}
