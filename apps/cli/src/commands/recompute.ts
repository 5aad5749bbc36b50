import { RecomputeFigures } from '@vakwerk/backend/progress/checks/recompute-figures';
import { ProgressModule } from '@vakwerk/backend/progress/progress.module';
import type { Command } from 'commander';
import { openApplication } from '../application/open-application.js';
import { findOrganisation } from '../database/organisations.js';
import { processEnvironment } from '../settings/plan.js';
import { dim, green, red, say } from '../terminal.js';
import { withLocalDatabase } from './with-local-database.js';

interface RecomputeOptions {
  readonly organisation: string;
  readonly dryRun?: boolean;
}

async function recompute({ organisation, dryRun = false }: RecomputeOptions): Promise<void> {
  await withLocalDatabase(async ({ plan, dataFolder, state, urls }) => {
    const { id: organisationId } = await findOrganisation(urls.owner, organisation);
    const application = await openApplication(processEnvironment(plan, dataFolder, state, urls.user), [ProgressModule]);
    try {
      const found = await application
        .get(RecomputeFigures, { strict: false })
        .run({ kind: 'system', organisationId }, { dryRun });
      for (const { of, ownerId, skillId, source, week, storedN, storedSum, n, sum } of found.examples)
        say(
          `${red('≠')} ${of} ${ownerId ?? ''} skill ${skillId} ${source} week ${week}: ${storedSum}/${storedN}, evidence says ${sum}/${n}`,
        );
      if (found.wrong > found.examples.length) say(dim(`  and ${found.wrong - found.examples.length} more`));
      if (found.wrong === 0) say(`${green('✓')} Every figure is what its evidence adds up to.`);
      else
        say(dryRun ? `${found.wrong} weeks differ. Nothing was changed.` : `${found.wrong} weeks differed, and are right now.`);
      if (dryRun && found.wrong > 0) process.exitCode = 1;
    } finally {
      await application.close();
    }
  });
}

export function addRecompute(program: Command): void {
  program
    .command('recompute')
    .description('count every figure about skills again from its evidence, and tell what differed')
    .requiredOption('--organisation <name>', 'organisation whose figures')
    .option('--dry-run', 'only tell what differs; the exit code is 1 when something does')
    .action(recompute);
}
