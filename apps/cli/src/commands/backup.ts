import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { WriteLedger } from '@vakwerk/backend/people/rights/write-ledger';
import { openFileStore } from '@vakwerk/backend/platform/files/files.module';
import { parseStorageUrl } from '@vakwerk/backend/platform/files/storage-url';
import type { Command } from 'commander';
import { openProduct } from '../application/open-product.js';
import { writeBackup } from '../backup/write-backup.js';
import { productVersion } from '../project.js';
import { processEnvironment } from '../settings/plan.js';
import { dim, say, step } from '../terminal.js';
import { withLocalDatabase } from './with-local-database.js';

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;

async function backup({ to }: { readonly to?: string }): Promise<void> {
  await withLocalDatabase(async ({ plan, dataFolder, state, urls }) => {
    const env = processEnvironment(plan, dataFolder, state, urls.user);
    const into = resolve(to ?? join(dataFolder, 'backups'));
    await mkdir(into, { recursive: true, mode: 0o700 });
    const folder = join(into, `vakwerk-${new Date().toISOString().slice(0, 19).replaceAll(':', '-')}Z`);
    const files = await openFileStore({ storage: parseStorageUrl(env.STORAGE_URL ?? '') });
    const request = { ownerUrl: urls.owner, files, folder, version: productVersion() };
    const manifest = await step('Copy the database and the files', () => writeBackup(request));
    const product = await openProduct(env);
    try {
      // Whoever is erased from now on is in the ledger and not in this copy: so is the ledger of the database itself.
      for (const { id } of manifest.organisations)
        await product.get(WriteLedger).run({ kind: 'system', organisationId: id }, into);
    } finally {
      await product.close();
    }
    const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
    const { count, bytes } = manifest.files;
    say(
      `${manifest.organisations.length} organisations, ${rows} rows of ${manifest.tables.length} tables, ${count} files (${megabytes(bytes)}).`,
    );
    say(`Frozen at ${manifest.snapshotAt}. In ${folder}`);
    say(dim('It holds personal data: keep it where only administrators come, encrypted, and no longer than your rules allow.'));
  });
}

export function addBackup(program: Command): void {
  program
    .command('backup')
    .description(
      'copy the database and the files of one moment, with their hashes; Vakwerk may be running. Keep the erasure ledger beside the backups: a restore needs it',
    )
    .option(
      '--to <folder>',
      'folder that gets the backup, and the erasure ledger beside it (default: backups in the data folder)',
    )
    .action(backup);
}
