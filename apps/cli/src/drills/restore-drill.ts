import { execFile } from 'node:child_process';
import { appendFile, chmod, cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ErasePerson } from '@vakwerk/backend/people/rights/erase-person';
import { ErasureRepository } from '@vakwerk/backend/people/rights/erasure.repository';
import { WriteLedger } from '@vakwerk/backend/people/rights/write-ledger';
import { SignIn } from '@vakwerk/backend/people/sessions/sign-in';
import { DeleteMarked } from '@vakwerk/backend/quality/retention/delete-marked';
import { freePort } from '@vakwerk/local-services/free-port';
import { openProduct, type Product } from '../application/open-product.js';
import { readRows } from '../backup/check-backup.js';
import { filePath, type Manifest, readFileList, readManifest } from '../backup/manifest.js';
import { withLocalDatabase } from '../commands/with-local-database.js';
import { inProject } from '../project.js';
import { processEnvironment } from '../settings/plan.js';
import { green, red, say } from '../terminal.js';

// Makes an installation, backs it up, erases somebody, destroys everything, restores, and compares. Ends with 1 when anything differs.
const root = await mkdtemp(join(tmpdir(), 'vakwerk-drill-'));
await chmod(root, 0o755); // root lends the database to another user, who must be able to enter
const [data, backups, ledger] = [join(root, 'data'), join(root, 'backups'), join(root, 'ledger')];
for (const name of [
  'WEB_PORT',
  'PORT',
  'WORKER_PORT',
  'MAIL_PAGE_PORT',
  'SMTP_CATCHER_PORT',
  'CONTENT_PORT',
  'VAKWERK_POSTGRES_PORT',
])
  process.env[name] = String(await freePort());
process.env.VAKWERK_DATA_DIR = data;
// The worker writes to a folder of its own, as with Docker: what is beside the backup does not know the last erasures.
process.env.ERASURE_LEDGER = ledger;
for (const name of ['DATABASE_URL', 'DATABASE_OWNER_URL', 'STORAGE_URL', 'REDIS_URL', 'SMTP_URL']) delete process.env[name];

const run = promisify(execFile);
/** The command as an administrator types it. @returns what it printed; its failure is a sentence, not an exception */
async function vakwerk(...args: string[]): Promise<{ ok: boolean; text: string }> {
  const command = [inProject('apps/cli/dist/main.js'), ...args];
  return run(process.execPath, command, { env: { ...process.env, NO_COLOR: '1' }, maxBuffer: 10_000_000 }).then(
    ({ stdout }) => ({ ok: true, text: stdout }),
    (error: Error & { stdout?: string; stderr?: string }) => ({ ok: false, text: `${error.stdout ?? ''}${error.stderr ?? ''}` }),
  );
}
async function must(...args: string[]): Promise<string> {
  const { ok, text } = await vakwerk(...args);
  if (!ok) throw new Error(`vakwerk ${args.join(' ')} failed:\n${text}`);
  return text;
}

let failures = 0;
function check(what: string, holds: boolean, found = ''): void {
  if (!holds) failures += 1;
  say(`  ${holds ? green('✓') : red('✗')} ${what}${found === '' ? '' : ` · ${found}`}`);
}

async function onProduct<T>(work: (product: Product) => Promise<T>): Promise<T> {
  let result: T | undefined;
  await withLocalDatabase(async ({ plan, dataFolder, state, urls }) => {
    const product = await openProduct(processEnvironment(plan, dataFolder, state, urls.user));
    try {
      result = await work(product);
    } finally {
      await product.close();
    }
  });
  return result as T;
}

const latestBackup = async (): Promise<string> =>
  join(
    backups,
    (await readdir(backups))
      .filter((name) => name.startsWith('vakwerk-'))
      .sort()
      .at(-1) ?? '',
  );

interface Erased {
  readonly organisationId: string;
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly recordings: readonly string[];
}

/** An agent of whom much is kept and nothing is held, erased as an administrator would, with the worker's part done. */
function eraseSomebody({ organisations }: Manifest): Promise<Erased> {
  const organisationId = organisations.find(({ name }) => name.startsWith('Zonnedaal'))?.id ?? '';
  return onProduct(async (product) => {
    const [admin] = await product.query<{ id: string }>(
      organisationId,
      `SELECT id FROM person WHERE 'admin' = ANY (roles) LIMIT 1`,
    );
    const agents = await product.query<{ personId: string; name: string; email: string; recordings: string[] }>(
      organisationId,
      `SELECT p.id AS "personId", p.given_name || ' ' || p.family_name AS name, p.email, array_agg(r.storage_key) AS recordings
         FROM person p JOIN interaction i ON i.org_id = p.org_id AND i.agent_id = p.id JOIN recording r ON r.org_id = i.org_id AND r.interaction_id = i.id
        WHERE p.roles = '{agent}' GROUP BY p.id, p.given_name, p.family_name, p.email ORDER BY count(*) DESC`,
    );
    for (const agent of agents) {
      if (await product.within(organisationId, () => product.get(ErasureRepository).isHeld(agent.personId))) continue;
      await product.query(organisationId, `UPDATE person SET status = 'deactivated' WHERE id = $1`, [agent.personId]);
      const actor = {
        kind: 'person',
        organisationId,
        personId: admin?.id ?? '',
        roles: ['admin'],
        teamIds: [],
        language: 'nl',
        timeZone: 'Europe/Amsterdam',
      } as const;
      await product.get(ErasePerson).run(actor, agent.personId, agent.name);
      const system = { kind: 'system', organisationId } as const;
      await product.get(DeleteMarked).run(system, { now: new Date(), jobId: 'drill' });
      await product.get(WriteLedger).run(system);
      return { ...agent, organisationId };
    }
    throw new Error('Nobody in the demo can be erased.');
  });
}

/** Every table in which erasure or its trace may differ from the backup. */
const MAY_DIFFER = new Set([
  'audit_entry',
  'course_media',
  'deletion_record',
  'erasure',
  'outbox_event',
  'pending_deletion',
  'person',
]);

async function compare(before: Manifest, after: Manifest, erased: Erased): Promise<void> {
  const preview = await onProduct((product) =>
    product.within(erased.organisationId, async () => ({
      counts: await product.get(ErasureRepository).count(erased.personId),
      left: await product.get(ErasureRepository).listLeft(erased.personId),
    })),
  );
  for (const { table, fate } of preview.counts) if (fate !== 'stays') MAY_DIFFER.add(table);
  const now = new Map(after.tables.map((table) => [table.table, table]));
  const rest = before.tables.filter(({ table }) => !MAY_DIFFER.has(table));
  const differing = rest.filter(({ table, sha256 }) => now.get(table)?.sha256 !== sha256);
  check(
    'tables without this person are the same to the byte',
    differing.length === 0,
    `${rest.length - differing.length} of ${rest.length}`,
  );
  for (const { table } of differing) say(`      ${table}`);
  const grown = before.tables.filter(
    ({ table, rows }) =>
      !['audit_entry', 'deletion_record', 'erasure', 'outbox_event'].includes(table) && (now.get(table)?.rows ?? 0) > rows,
  );
  check('no table has more rows than before', grown.length === 0);
  check('nothing of the erased person is left', preview.left.length === 0, `${preview.counts.length} tables looked at`);
}

async function findText(folder: string, manifest: Manifest, texts: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  for (const { table } of manifest.tables)
    for await (const row of readRows(folder, table))
      if (row.some((value) => texts.some((text) => value?.includes(text)))) found.add(table);
  return [...found];
}

async function compareFiles(folder: string, before: Manifest, later: string, after: Manifest, erased: Erased): Promise<void> {
  const now = new Map((await readFileList(later, after)).map((file) => [file.key, file.sha256]));
  const kept = (await readFileList(folder, before)).filter(({ key }) => !erased.recordings.includes(key));
  const same = kept.filter(({ key, sha256 }) => now.get(key) === sha256);
  check('files are the same to the byte', same.length === kept.length, `${same.length} of ${kept.length}`);
  const sound = erased.recordings.filter((key) => now.has(key));
  check('the sound of the erased person is gone', sound.length === 0, `${erased.recordings.length} recordings`);
}

async function refusals(folder: string, manifest: Manifest): Promise<void> {
  const damaged = join(root, 'damaged');
  await cp(folder, damaged, { recursive: true });
  const [file] = await readFileList(folder, manifest);
  if (file) await appendFile(filePath(damaged, file.key), 'x');
  const one = await vakwerk('restore', damaged, '--dry-run');
  check('a damaged backup is refused', !one.ok && one.text.includes('damaged'));
  const newer = join(root, 'newer');
  await cp(folder, newer, { recursive: true });
  const text = JSON.parse(await readFile(join(newer, 'manifest.json'), 'utf8')) as Manifest;
  await writeFile(join(newer, 'manifest.json'), JSON.stringify({ ...text, migrations: [...text.migrations, 'FromTheFuture1'] }));
  const two = await vakwerk('restore', newer, '--dry-run');
  check('a newer backup is refused', !two.ok && two.text.includes('newer version'));
  const elsewhere = join(root, 'elsewhere', 'backup');
  await cp(folder, elsewhere, { recursive: true });
  await rename(ledger, `${ledger}-away`);
  const four = await vakwerk('restore', elsewhere, '--dry-run');
  const five = await vakwerk('restore', folder, '--dry-run');
  await rename(`${ledger}-away`, ledger);
  check('a restore without any ledger is refused', !four.ok && four.text.includes('--without-ledger'));
  check('and without the one of the worker it warns', five.text.includes('has no erasure ledger'));
  const three = await vakwerk('restore', folder);
  check('a filled installation is refused', !three.ok && three.text.includes('empty'));
}

try {
  say('Restore drill');
  await must('demo');
  await must('backup', '--to', backups);
  const folder = await latestBackup();
  const before = await readManifest(folder);
  check(
    'backup',
    true,
    `${before.tables.reduce((sum, { rows }) => sum + rows, 0)} rows of ${before.tables.length} tables, ${before.files.count} files, ${(before.files.bytes / 1e6).toFixed(1)} MB`,
  );
  const erased = await eraseSomebody(before);
  check('somebody is erased after the backup', true, `${erased.recordings.length} recordings`);
  check('and the backup still knows them', (await findText(folder, before, [erased.email])).length > 0);
  await rm(data, { recursive: true });
  const destroyedAt = Date.now();
  say('  – everything is destroyed but the folder of backups and the ledger of the worker');
  const restored = await must('restore', folder);
  const rtoSeconds = (Date.now() - destroyedAt) / 1000;
  check('restored, and erased again', restored.includes('1 people erased again'));
  await must('backup', '--to', backups);
  const later = await latestBackup();
  const after = await readManifest(later);
  await compare(before, after, erased);
  await compareFiles(folder, before, later, after, erased);
  const traces = await findText(later, after, [erased.email, erased.name]);
  check('the name and address are nowhere in the database', traces.length === 0, traces.join(', '));
  const token = await onProduct((product) =>
    product
      .get(SignIn)
      .run({ email: 'karin.brouwer@zonnedaal.example', password: 'vakwerk demo 2026', address: '127.0.0.1', device: '' }),
  ).catch(() => '');
  check('people sign in again', token !== '');
  await refusals(folder, before);
  say(
    `RPO ${((destroyedAt - Date.parse(before.snapshotAt)) / 1000).toFixed(1)} s: what was done between the backup and the loss is gone; the ledger of erasures is not`,
  );
  say(`RTO ${rtoSeconds.toFixed(1)} s: from the loss to data that is checked, loaded and erased again`);
  say(failures === 0 ? 'Everything holds.' : `${failures} did not hold.`);
} catch (error) {
  failures += 1;
  say(String((error as Error).stack));
} finally {
  await rm(root, { recursive: true, force: true });
}
process.exit(failures === 0 ? 0 : 1);
