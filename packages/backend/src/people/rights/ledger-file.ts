import { mkdir, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** Beside the backups, never inside one. */
export const LEDGER_FILE_NAME = 'erasure-ledger.jsonl';

const line = z.object({
  organisationId: z.uuid(),
  id: z.uuid(),
  personId: z.uuid(),
  erasedById: z.uuid().nullable(),
  erasedAt: z.iso.datetime(),
});
/** One erasure: ids and a moment. It says that somebody was erased, and not who. */
export type LedgerLine = z.infer<typeof line>;

/** Everything that is known of erasures, and where it was found. */
export interface FoundLedgers {
  /** Oldest first; each erasure once. */
  readonly lines: readonly LedgerLine[];
  /** The folders that have a ledger file, which may be empty: nobody was erased. */
  readonly folders: readonly string[];
}

/** What any of the folders knows: a worker keeps a ledger of its own, and a copy may be older. @throws Error as `readLedgerFile` does */
export async function readLedgers(folders: readonly string[]): Promise<FoundLedgers> {
  const found = new Map<string, LedgerLine>();
  const withFile: string[] = [];
  for (const folder of new Set(folders)) {
    const lines = await readFileIn(folder);
    if (lines === null) continue;
    withFile.push(folder);
    for (const each of lines) found.set(each.id, each);
  }
  const lines = [...found.values()].sort((a, b) => Date.parse(a.erasedAt) - Date.parse(b.erasedAt));
  return { lines, folders: withFile };
}

/** Oldest first; none when there is no file. @throws Error naming a line that cannot be read: a ledger with a hole is no ledger */
export async function readLedgerFile(folder: string): Promise<LedgerLine[]> {
  return (await readFileIn(folder)) ?? [];
}

/** null when there is no file. */
async function readFileIn(folder: string): Promise<LedgerLine[] | null> {
  const text = await readFile(join(folder, LEDGER_FILE_NAME), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
    throw error;
  });
  if (text === null) return null;
  return text
    .split('\n')
    .map((each, index) => ({ each, index }))
    .filter(({ each }) => each.trim() !== '')
    .map(({ each, index }) => {
      try {
        return line.parse(JSON.parse(each));
      } catch {
        throw new Error(`${join(folder, LEDGER_FILE_NAME)}, line ${index + 1}, is no entry of the erasure ledger.`);
      }
    });
}

/** Adds what is not in the file yet, and has it on the disk before it returns. With nothing to add there is a file too: a restore must see the difference between nobody and not known. @returns how many lines were added */
export async function appendLedgerFile(folder: string, entries: readonly LedgerLine[]): Promise<number> {
  await mkdir(folder, { recursive: true });
  const known = new Set((await readLedgerFile(folder)).map(({ id }) => id));
  const fresh = entries.filter(({ id }) => !known.has(id));
  const file = await open(join(folder, LEDGER_FILE_NAME), 'a');
  try {
    await file.appendFile(fresh.map((entry) => `${JSON.stringify(line.parse(entry))}\n`).join(''));
    await file.sync();
  } finally {
    await file.close();
  }
  return fresh.length;
}
