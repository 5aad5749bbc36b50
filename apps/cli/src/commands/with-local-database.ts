import type { DatabaseUrls } from '@vakwerk/local-services/application-database';
import { openDatabase } from '../database/open-database.js';
import { runningSupervisor } from '../supervisor/run-files.js';
import { type Prepared, prepare } from './prepare.js';

export interface LocalDatabase extends Prepared {
  readonly urls: Pick<DatabaseUrls, 'user' | 'owner'>;
}

/** Runs work on the installation's database; the embedded one is started for it, and stopped after it unless Vakwerk is running. */
export async function withLocalDatabase(work: (database: LocalDatabase) => Promise<void>): Promise<void> {
  const prepared = await prepare();
  const { urls, embedded } = await openDatabase(prepared.plan, prepared.dataFolder);
  try {
    await work({ ...prepared, urls });
  } finally {
    const inUse = (await runningSupervisor(prepared.dataFolder)) !== null;
    if (embedded !== null && !inUse) await embedded.postgres.stop();
  }
}
