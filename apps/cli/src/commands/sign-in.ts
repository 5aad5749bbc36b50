import { AllowPasswords } from '@vakwerk/backend/people/sign-on/allow-passwords';
import type { Command } from 'commander';
import { openApplication } from '../application/open-application.js';
import { findOrganisation } from '../database/organisations.js';
import { processEnvironment } from '../settings/plan.js';
import { say } from '../terminal.js';
import { withLocalDatabase } from './with-local-database.js';

async function allowPasswords({ organisation }: { readonly organisation: string }): Promise<void> {
  await withLocalDatabase(async ({ plan, dataFolder, state, urls }) => {
    const { id: organisationId } = await findOrganisation(urls.owner, organisation);
    const application = await openApplication(processEnvironment(plan, dataFolder, state, urls.user), []);
    try {
      const opened = await application.get(AllowPasswords, { strict: false }).run({ kind: 'system', organisationId });
      say(
        opened
          ? `People of ${organisation} can sign in with a password again. It is in the audit trail.`
          : `People of ${organisation} could sign in with a password already. Nothing was changed.`,
      );
    } finally {
      await application.close();
    }
  });
}

export function addSignIn(program: Command): void {
  program
    .command('sign-in')
    .description('help an organisation that cannot come in any more')
    .command('allow-passwords')
    .description('let people sign in with a password again, for when their provider lets nobody in')
    .requiredOption('--organisation <name>', 'organisation whose people cannot come in')
    .action(allowPasswords);
}
