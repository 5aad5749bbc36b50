import { migrate } from '@vakwerk/backend/platform/database/migrate';
import { UserFacingError } from '@vakwerk/local-services/user-facing-error';
import type { Command } from 'commander';
import { checkOwnerRole } from '../checks/check-database.js';
import { loadProjectEnv } from '../settings/start-settings.js';
import { say } from '../terminal.js';
import { withLocalDatabase } from './with-local-database.js';

async function migrateNow(): Promise<void> {
  loadProjectEnv();
  const given = process.env.DATABASE_OWNER_URL;
  if (given === undefined || given === '')
    return withLocalDatabase(async ({ urls }) => report(await migrate({ ownerUrl: urls.owner })));
  const check = await checkOwnerRole(given);
  if (!check.ok) throw new UserFacingError(`${check.name}: ${check.found}. ${check.fix ?? ''}`);
  report(await migrate({ ownerUrl: given }));
}

function report(ran: readonly string[]): void {
  for (const name of ran) say(`ran ${name}`);
  say(ran.length === 0 ? 'The database was up to date.' : `${ran.length} migrations ran.`);
}

export function addMigrate(program: Command): void {
  program
    .command('migrate')
    .description('bring the database to this version; with DATABASE_OWNER_URL that database, else the embedded one')
    .action(migrateNow);
}
