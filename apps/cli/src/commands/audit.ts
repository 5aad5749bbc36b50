import { readFile, writeFile } from 'node:fs/promises';
import { type ChainHead, VerifyAudit } from '@vakwerk/backend/platform/auth/verify-audit';
import { UnitOfWork } from '@vakwerk/backend/platform/database/unit-of-work';
import { Organisations } from '@vakwerk/backend/platform/jobs/organisations';
import { UserFacingError } from '@vakwerk/local-services/user-facing-error';
import type { Command } from 'commander';
import { openApplication } from '../application/open-application.js';
import { findOrganisation } from '../database/organisations.js';
import { processEnvironment } from '../settings/plan.js';
import { dim, green, red, say } from '../terminal.js';
import { withLocalDatabase } from './with-local-database.js';

interface VerifyOptions {
  readonly organisation?: string;
  readonly heads?: string;
}

const WORDS = {
  changed: 'is not what it was when it was written',
  missing: 'is not there',
  cutOff: 'was the last one when the heads were kept, and is gone or another one',
};

/** Heads of an earlier time, by organisation id; none when there is no such file yet. */
async function readHeads(file: string | undefined): Promise<Record<string, ChainHead>> {
  if (file === undefined) return {};
  const text = await readFile(file, 'utf8').catch(() => '{}');
  try {
    return JSON.parse(text) as Record<string, ChainHead>;
  } catch {
    throw new UserFacingError(`${file} holds no heads of an audit trail.`);
  }
}

async function verify({ organisation, heads: file }: VerifyOptions): Promise<void> {
  const known = await readHeads(file);
  await withLocalDatabase(async ({ plan, dataFolder, state, urls }) => {
    const only = organisation === undefined ? null : (await findOrganisation(urls.owner, organisation)).id;
    const application = await openApplication(processEnvironment(plan, dataFolder, state, urls.user), []);
    try {
      const ids = only === null ? await application.get(Organisations, { strict: false }).listIds() : [only];
      const heads = { ...known };
      for (const organisationId of ids) {
        const { checked, head, broken } = await application
          .get(UnitOfWork, { strict: false })
          .run({ organisationId }, () =>
            application.get(VerifyAudit, { strict: false }).run({ known: known[organisationId] ?? null }),
          );
        if (broken) {
          process.exitCode = 1;
          say(`${red('✗')} ${organisationId}: entry ${broken.sequence} ${WORDS[broken.problem]} (${checked} before it hold)`);
        } else {
          say(`${green('✓')} ${organisationId}: ${checked} entries hold; the last is ${head?.sequence ?? 0} ${head?.hash ?? ''}`);
          if (head) heads[organisationId] = head;
        }
      }
      // Heads of what is broken stay as they were: they are the proof.
      if (file !== undefined) await writeFile(file, `${JSON.stringify(heads, null, 2)}\n`, { mode: 0o600 });
      else say(dim('That the last entries were removed only shows with --heads, and a file kept away from the database.'));
    } finally {
      await application.close();
    }
  });
}

export function addAudit(program: Command): void {
  program
    .command('audit')
    .description('look after the audit trail')
    .command('verify')
    .description('compute the chain of every audit trail again; the exit code is 1 when one is broken')
    .option('--organisation <name>', 'only this organisation')
    .option('--heads <file>', 'compare with the last entries kept in this file, then keep those of now in it')
    .action(verify);
}
