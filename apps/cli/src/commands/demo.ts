import { migrate } from '@vakwerk/backend/platform/database/migrate';
import { UserFacingError } from '@vakwerk/local-services/user-facing-error';
import type { Command } from 'commander';
import { emptyDatabase, hasWorker, isEmpty } from '../database/organisations.js';
import { loadDemo } from '../demo/demo-seed.js';
import { makeDemoOnce, removeHalfMade } from '../demo/make-demo-once.js';
import { processEnvironment } from '../settings/plan.js';
import { runningSupervisor } from '../supervisor/run-files.js';
import { say, step } from '../terminal.js';
import { type LocalDatabase, withLocalDatabase } from './with-local-database.js';

async function seed(database: LocalDatabase): Promise<void> {
  const { DEMO_ACCOUNTS } = await loadDemo();
  const { plan, dataFolder, state, urls } = database;
  await makeDemoOnce(database, processEnvironment(plan, dataFolder, state, urls.user));
  for (const account of DEMO_ACCOUNTS) say(`  ${account.role.padEnd(8)} ${account.email.padEnd(40)} ${account.password}`);
}

/** A worker would fold the evaluations of the new demo, and mail about them, while they are being made. */
async function refuseBesideAWorker({ dataFolder, urls }: LocalDatabase): Promise<void> {
  const running = await runningSupervisor(dataFolder);
  if (running !== null)
    throw new UserFacingError(`Vakwerk is running (process ${running.pid}). Stop it first, then make the demo.`);
  if (await hasWorker(urls.owner))
    throw new UserFacingError('A worker is connected to this database. Stop every worker first, then make the demo.');
}

async function makeDemo(): Promise<void> {
  await withLocalDatabase(async (database) => {
    await refuseBesideAWorker(database);
    await migrate({ ownerUrl: database.urls.owner });
    if (!(await removeHalfMade(database)) && !(await isEmpty(database.urls.owner))) {
      throw new UserFacingError(
        'There are organisations already; the demo is only made in an empty installation. For a fresh demo: pnpm vakwerk demo reset',
      );
    }
    await seed(database);
  });
}

async function resetDemo(): Promise<void> {
  await withLocalDatabase(async (database) => {
    await refuseBesideAWorker(database);
    await migrate({ ownerUrl: database.urls.owner });
    const mayBeRemoved = (await removeHalfMade(database)) || database.state.demo || (await isEmpty(database.urls.owner));
    if (!mayBeRemoved) {
      throw new UserFacingError(
        'This installation was not made by the demo, so its data is not removed. Use another VAKWERK_DATA_DIR to try the demo.',
      );
    }
    await step('Remove the old demo', () => emptyDatabase(database.urls.owner));
    await seed(database);
  });
}

export function addDemo(program: Command): void {
  const demo = program
    .command('demo')
    .description('fill an empty installation with two organisations, 41 people and six months of history')
    .action(makeDemo);
  demo.command('reset').description('remove the demo and make it again, relative to today').action(resetDemo);
}
