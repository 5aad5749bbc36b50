import { readdir, readFile, stat } from 'node:fs/promises';
import { FileStoreError } from '@vakwerk/backend/platform/files/errors';
import { type FileReport, ImportFolder } from '@vakwerk/backend/quality/interactions/import-folder';
import { ImportRefused } from '@vakwerk/backend/quality/interactions/import-refused';
import { ImportTable, type RowReport, type TableReport } from '@vakwerk/backend/quality/interactions/import-table';
import { isImportable } from '@vakwerk/backend/quality/interactions/pair-files';
import { columnWord, refusalSentence, rowSentence, tableSentence } from '@vakwerk/backend/quality/interactions/refusal-sentence';
import { QualityModule } from '@vakwerk/backend/quality/quality.module';
import type { SystemActor } from '@vakwerk/domain/people/actor';
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
  readonly metadata?: string;
  readonly dryRun?: boolean;
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

const ROW_WORDS: Readonly<Record<RowReport['outcome'], string>> = {
  imported: 'imported',
  duplicate: 'already here',
  parked: 'kept, and waits for somebody with this employee number',
  ready: 'would be imported',
  readyToPark: 'would wait for somebody with this employee number',
  refused: 'refused',
};

function sayRow({ line, reference, outcome, problems, refusal }: RowReport): void {
  const row = `line ${line} ${shown(reference)}`;
  if (refusal) say(`${red('✗')} ${row}: ${refusalSentence('en', refusal.code)} ${dim(`(${refusal.code})`)}`);
  else if (outcome !== 'refused') say(`${outcome === 'duplicate' ? dim('=') : green('✓')} ${row}: ${ROW_WORDS[outcome]}`);
  for (const { column, code } of problems)
    say(`${red('✗')} ${row}: ${columnWord('en', column)}: ${rowSentence('en', code)} ${dim(`(${shown(code)})`)}`);
}

function sayTable({ rows, ignoredColumns, unnamedFiles }: TableReport): void {
  if (ignoredColumns.length > 0) say(dim(`  Columns left out: ${ignoredColumns.map(shown).join(', ')}`));
  if (unnamedFiles.length > 0)
    say(dim(`  Files in no row: ${unnamedFiles.slice(0, MOST_NAMED).map(shown).join(', ')} (${unnamedFiles.length})`));
  const outcomes = new Map<RowReport['outcome'], number>();
  for (const { outcome } of rows) outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  say(`\n${[...outcomes].map(([outcome, found]) => `${found} ${ROW_WORDS[outcome]}`).join(', ')}`);
}

async function importTable(application: Opened, actor: SystemActor, input: TableInput): Promise<void> {
  const done = await application.get(ImportTable, { strict: false }).run(actor, { ...input, onRow: sayRow });
  if (!done.ok) throw new UserFacingError(tableSentence('en', done.error.code, done.error.columns));
  sayTable(done.value);
  if (done.value.rows.some(({ outcome }) => outcome === 'refused')) process.exitCode = 1;
}

type Opened = Awaited<ReturnType<typeof openApplication>>;
interface TableInput {
  readonly folder: string;
  readonly csv: string;
  readonly language: 'nl' | 'en';
  readonly dryRun: boolean;
}

async function importFolder(application: Opened, actor: SystemActor, folder: string, input: FolderInput): Promise<void> {
  const reports: FileReport[] = [];
  const onFile = (report: FileReport) => {
    reports.push(report);
    sayFile(report);
  };
  try {
    await application
      .get(ImportFolder, { strict: false })
      .run(actor, { folder, agent: input.agent, language: input.language, onFile });
    sayLeftOut(input.names.filter((name) => !isImportable(name)));
  } finally {
    const refused = count(reports, 'refused');
    if (reports.length > 0)
      say(`\n${count(reports, 'imported')} imported, ${count(reports, 'duplicate')} already here, ${refused} refused`);
    if (refused > 0) process.exitCode = 1;
  }
}

interface FolderInput {
  readonly agent: string | null;
  readonly language: 'nl' | 'en';
  readonly names: readonly string[];
}

async function importCalls(
  folder: string,
  { organisation, agent, language, metadata, dryRun = false }: ImportOptions,
): Promise<void> {
  if (language !== 'nl' && language !== 'en') throw new UserFacingError('--language is nl or en.');
  if (dryRun && !metadata) throw new UserFacingError('--dry-run looks at a list: give --metadata too.');
  const names = await namesIn(folder);
  const csv = metadata ? await readList(metadata) : null;
  await withLocalDatabase(async ({ plan, dataFolder, state, urls }) => {
    const { id: organisationId } = await findOrganisation(urls.owner, organisation);
    const application = await openApplication(processEnvironment(plan, dataFolder, state, urls.user), [QualityModule]);
    const actor: SystemActor = { kind: 'system', organisationId };
    try {
      if (csv === null) await importFolder(application, actor, folder, { agent: agent ?? null, language, names });
      else await importTable(application, actor, { folder, csv, language, dryRun });
    } catch (error) {
      throw explain(error);
    } finally {
      await application.close();
    }
  });
}

const readList = (path: string): Promise<string> =>
  readFile(path, 'utf8').catch((error: unknown) => {
    throw new UserFacingError(`The list ${path} cannot be read (${(error as NodeJS.ErrnoException).code}).`);
  });

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
    .option('--metadata <csv>', 'list with a row per call: whose it is, when, which queue; see docs/guides/import-recordings.md')
    .option('--dry-run', 'with --metadata: only look, and name what is wrong')
    .option('--language <language>', 'language spoken where a file does not say it: nl or en', 'nl')
    .addHelpText(
      'after',
      '\nBringing in the same files again does nothing. What is refused is named, with the reason; the rest is brought in, and the exit code is 1.',
    )
    .action(importCalls);
}
