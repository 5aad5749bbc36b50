import { resolve } from 'node:path';
import { openFileStore } from '@vakwerk/backend/platform/files/files.module';
import { parseStorageUrl } from '@vakwerk/backend/platform/files/storage-url';
import { UserFacingError } from '@vakwerk/local-services/user-facing-error';
import type { Command } from 'commander';
import { openProduct } from '../application/open-product.js';
import { checkBackup } from '../backup/check-backup.js';
import { findLedgers } from '../backup/find-ledgers.js';
import { loadDatabase, refuseFilled } from '../backup/load-database.js';
import { loadFiles, refuseFilledStore } from '../backup/load-files.js';
import { readManifest } from '../backup/manifest.js';
import { repeatErasures } from '../backup/repeat-erasures.js';
import { processEnvironment } from '../settings/plan.js';
import { runningSupervisor } from '../supervisor/run-files.js';
import { dim, red, say, step } from '../terminal.js';
import { withLocalDatabase } from './with-local-database.js';

interface RestoreOptions {
  readonly dryRun?: boolean;
  readonly ledger?: string;
  readonly withoutLedger?: boolean;
}

async function restore(from: string, { dryRun = false, ledger, withoutLedger = false }: RestoreOptions): Promise<void> {
  const folder = resolve(from);
  const manifest = await readManifest(folder);
  const list = await step('Read every row and file of the backup against its hash', () => checkBackup(folder, manifest));
  await withLocalDatabase(async ({ plan, dataFolder, state, urls }) => {
    const running = await runningSupervisor(dataFolder);
    if (running !== null) throw new UserFacingError(`Vakwerk is running (process ${running.pid}). Stop it first.`);
    const env = processEnvironment(plan, dataFolder, state, urls.user);
    const files = await openFileStore({ storage: parseStorageUrl(env.STORAGE_URL ?? '') });
    const places = { backup: folder, worker: env.ERASURE_LEDGER, asked: ledger, without: withoutLedger };
    // Before anything is loaded: who was erased is not back for a minute either.
    const { lines, folders } = await findLedgers(places);
    for (const each of folders) say(dim(`Erasure ledger in ${each}`));
    const ofWorker = plan.given.ERASURE_LEDGER;
    // The one beside the backup ends at the backup, so it may hide that the other was not put in place.
    if (ofWorker !== undefined && !folders.includes(resolve(ofWorker)))
      say(`${red('!')} ERASURE_LEDGER (${ofWorker}) has no erasure ledger. Only erasures in the ledgers above are repeated.`);
    await refuseFilled(urls.owner, manifest);
    await refuseFilledStore(files, manifest);
    const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
    if (dryRun) {
      say(
        `This would restore ${rows} rows and ${list.length} files as they were at ${manifest.snapshotAt}. Nothing was changed.`,
      );
      return;
    }
    await step('Files', () => loadFiles(files, folder, list));
    await step('Database', () => loadDatabase(urls.owner, folder, manifest));
    const product = await openProduct(env);
    try {
      const again = await step('Erase again who was erased', () => repeatErasures(product, lines));
      say(`${rows} rows and ${list.length} files are back as they were at ${manifest.snapshotAt}.`);
      say(
        `Erasure ledger: ${again.erased} people erased again, ${again.already} already were, ${again.unknown} were not in this backup; ${again.files} files deleted.`,
      );
    } finally {
      await product.close();
    }
  });
}

export function addRestore(program: Command): void {
  program
    .command('restore')
    .description('put a backup back into an empty database and an empty place for files, and erase again who was erased since')
    .argument('<folder>', 'the backup: the folder with manifest.json')
    .option('--dry-run', 'check the backup and the place it would go to, and change nothing')
    .option(
      '--ledger <folder>',
      'folder of one more erasure ledger; those of ERASURE_LEDGER and beside the backup are always read',
    )
    .option('--without-ledger', 'restore also when there is no erasure ledger: who was erased since the backup comes back')
    .action(restore);
}
