import { readdir, stat } from 'node:fs/promises';
import { FileStoreError } from '@vakwerk/backend/platform/files/errors';
import { type FileReport, ImportFolder } from '@vakwerk/backend/quality/interactions/import-folder';
import { ImportRefused } from '@vakwerk/backend/quality/interactions/import-refused';
import { isImportable } from '@vakwerk/backend/quality/interactions/pair-files';
import { refusalSentence } from '@vakwerk/backend/quality/interactions/refusal-sentence';
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

/** Names of files that are left out; more than this many are counted. */
const MOST_NAMED = 5;

/** A name from a file system may hold anything; on a terminal, control characters could rewrite what was said before. */
const shown = (name: string) => name.replaceAll(/\p{Cc}/gu, '\uFFFD');

function sayFile(report: FileReport): void {
  const file = shown(report.file);
  if (report.outcome === 'refused') {
    const details = Object.entries(report.details).map(([name, value]) => `${name} ${value}`);
    say(
      `${red('✗')} ${file}: ${refusalSentence('en', report.code)} ${dim(`(${[report.code, ...details.map(shown)].join(', ')})`)}`,
    );
  } else if (report.outcome === 'imported') say(`${green('✓')} ${file}: imported`);
  else say(`${dim('=')} ${file}: already here`);
}

function sayLeftOut(names: readonly string[]): void {
  if (names.length === 0) return;
  const more = names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : '';
  say(dim(`  Left out, not a recording or transcript: ${names.slice(0, MOST_NAMED).map(shown).join(', ')}${more}`));
}

async function namesIn(folder: string): Promise<string[]> {
  const found = await stat(folder).catch(() => null);
  if (!found?.isDirectory()) throw new UserFacingError(`${folder} is not a folder.`);
  const names = await readdir(folder).catch((error: unknown) => {
    throw new UserFacingError(`This user cannot read ${folder} (${(error as NodeJS.ErrnoException).code}).`);
  });
  if (!names.some(isImportable))
    throw new UserFacingError(`There is nothing to bring in in ${folder}: no .wav, .mp3, .opus, .ogg, .json or .vtt.`);
  return names;
}

/** What stops the whole import, in a sentence. */
function explain(error: unknown): unknown {
  if (error instanceof ImportRefused && error.code === 'agentUnknown')
    return new UserFacingError(`Nobody in this organisation has employee number ${error.details.employeeNumber}.`);
  if (error instanceof FileStoreError && error.code === 'diskFull')
    return new UserFacingError(
      'The disk of the recordings is full. Make room and do this again: what is here already is left alone.',
    );
  if (error instanceof FileStoreError)
    return new UserFacingError(
      `The recordings cannot be stored (${error.code}). pnpm vakwerk doctor says more; then do this again: what is here already is left alone.`,
    );
  return error;
}

const count = (reports: readonly FileReport[], outcome: FileReport['outcome']) =>
  reports.filter((report) => report.outcome === outcome).length;

async function importCalls(folder: string, { organisation, agent, language }: ImportOptions): Promise<void> {
  if (language !== 'nl' && language !== 'en') throw new UserFacingError('--language is nl or en.');
  const names = await namesIn(folder);
  const reports: FileReport[] = [];
  const onFile = (report: FileReport) => {
    reports.push(report);
    sayFile(report);
  };
  await withLocalDatabase(async ({ plan, dataFolder, state, urls }) => {
    const { id: organisationId } = await findOrganisation(urls.owner, organisation);
    const application = await openApplication(processEnvironment(plan, dataFolder, state, urls.user), [QualityModule]);
    try {
      await application
        .get(ImportFolder, { strict: false })
        .run({ kind: 'system', organisationId }, { folder, agent: agent ?? null, language, onFile });
      sayLeftOut(names.filter((name) => !isImportable(name)));
    } catch (error) {
      throw explain(error);
    } finally {
      const refused = count(reports, 'refused');
      if (reports.length > 0)
        say(`\n${count(reports, 'imported')} imported, ${count(reports, 'duplicate')} already here, ${refused} refused`);
      if (refused > 0) process.exitCode = 1;
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
      '\nBringing in the same files again does nothing. What is refused is named, with the reason; the rest is brought in, and the exit code is 1.',
    )
    .action(importCalls);
}
