import { stat } from 'node:fs/promises';
import { type FileReport, ImportFolder } from '@vakwerk/backend/quality/interactions/import-folder';
import { QualityModule } from '@vakwerk/backend/quality/quality.module';
import { UserFacingError } from '@vakwerk/local-services/user-facing-error';
import type { Command } from 'commander';
import { openApplication } from '../application/open-application.js';
import { findOrganisation } from '../database/organisations.js';
import { processEnvironment } from '../settings/plan.js';
import { dim, green, red, say } from '../terminal.js';
import { withLocalDatabase } from './with-local-database.js';

interface ImportOptions {
  readonly organisation: string;
  readonly agent?: string;
  readonly language: string;
}

function sayFile(report: FileReport): void {
  if (report.outcome === 'refused') {
    const details = Object.entries(report.details).map(([name, value]) => `${name} ${value}`);
    say(`${red('✗')} ${report.file}: refused, ${report.code}${details.length > 0 ? dim(` (${details.join(', ')})`) : ''}`);
  } else if (report.outcome === 'imported') say(`${green('✓')} ${report.file}: imported`);
  else say(`${dim('=')} ${report.file}: already here`);
}

const count = (reports: readonly FileReport[], outcome: FileReport['outcome']) =>
  reports.filter((report) => report.outcome === outcome).length;

async function importCalls(folder: string, { organisation, agent, language }: ImportOptions): Promise<void> {
  if (language !== 'nl' && language !== 'en') throw new UserFacingError('--language is nl or en.');
  const found = await stat(folder).catch(() => null);
  if (!found?.isDirectory()) throw new UserFacingError(`${folder} is not a folder.`);
  await withLocalDatabase(async ({ plan, dataFolder, state, urls }) => {
    const { id: organisationId } = await findOrganisation(urls.owner, organisation);
    const application = await openApplication(processEnvironment(plan, dataFolder, state, urls.user), [QualityModule]);
    try {
      const reports = await application
        .get(ImportFolder, { strict: false })
        .run({ kind: 'system', organisationId }, { folder, agent: agent ?? null, language, onFile: sayFile });
      const refused = count(reports, 'refused');
      say(`\n${count(reports, 'imported')} imported, ${count(reports, 'duplicate')} already here, ${refused} refused`);
      if (refused > 0) process.exitCode = 1;
    } finally {
      await application.close();
    }
  });
}

export function addImport(program: Command): void {
  program
    .command('import')
    .description('bring in what other systems have')
    .command('calls')
    .description(
      'bring in recordings (WAVE, MP3, Opus) and transcripts (JSON, WebVTT) of a folder; those of one name belong together',
    )
    .argument('<folder>', 'folder with the files')
    .requiredOption('--organisation <name>', 'organisation they belong to')
    .option('--agent <employeeNumber>', 'agent of all of them; without it each JSON file names its own in "agentId"')
    .option('--language <language>', 'language spoken where a file does not say it: nl or en', 'nl')
    .addHelpText(
      'after',
      '\nBringing in the same files again does nothing. What is refused is named, with the reason; the rest is brought in.',
    )
    .action(importCalls);
}
