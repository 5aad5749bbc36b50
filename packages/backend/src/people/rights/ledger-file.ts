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

/** Oldest first; none when there is no file. @throws Error naming a line that cannot be read: a ledger with a hole is no ledger */
export async function readLedgerFile(folder: string): Promise<LedgerLine[]> {
  const text = await readFile(join(folder, LEDGER_FILE_NAME), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
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

/** Adds what is not in the file yet, and has it on the disk before it returns. @returns how many lines were added */
export async function appendLedgerFile(folder: string, entries: readonly LedgerLine[]): Promise<number> {
  await mkdir(folder, { recursive: true });
  const known = new Set((await readLedgerFile(folder)).map(({ id }) => id));
  const fresh = entries.filter(({ id }) => !known.has(id));
  if (fresh.length === 0) return 0;
  const file = await open(join(folder, LEDGER_FILE_NAME), 'a');
  try {
    await file.appendFile(fresh.map((entry) => `${JSON.stringify(line.parse(entry))}\n`).join(''));
    await file.sync();
  } finally {
    await file.close();
  }
  return fresh.length;
}
