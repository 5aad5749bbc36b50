import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { MIGRATIONS } from '@vakwerk/backend/platform/database/migrations/index';
import { UserFacingError } from '@vakwerk/local-services/user-facing-error';
import { type FileInBackup, filePath, type Manifest, readFileList, type TableInBackup, tablePath } from './manifest.js';

/** The rows of one table in the backup, each as its columns in PostgreSQL's own text. */
export async function* readRows(folder: string, table: string): AsyncGenerator<(string | null)[]> {
  const lines = createInterface({
    input: createReadStream(tablePath(folder, table)).pipe(createGunzip()),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  for await (const line of lines) yield JSON.parse(line) as (string | null)[];
}

async function checkTable(folder: string, { table, rows, sha256 }: TableInBackup): Promise<string | null> {
  const hash = createHash('sha256');
  let lines = 0;
  try {
    for await (const chunk of createReadStream(tablePath(folder, table)).pipe(createGunzip())) {
      hash.update(chunk as Buffer);
      for (const byte of chunk as Buffer) if (byte === 10) lines += 1;
    }
  } catch (error) {
    return `${table}: ${(error as Error).message}`;
  }
  if (lines !== rows) return `${table}: ${lines} rows, the manifest says ${rows}`;
  return hash.digest('hex') === sha256 ? null : `${table}: the content is not what the manifest says`;
}

async function checkFile(folder: string, { key, sha256 }: FileInBackup): Promise<string | null> {
  const hash = createHash('sha256');
  try {
    for await (const chunk of createReadStream(filePath(folder, key))) hash.update(chunk as Buffer);
  } catch (error) {
    return `${key}: ${(error as Error).message}`;
  }
  return hash.digest('hex') === sha256 ? null : `${key}: the content is not what the list says`;
}

/** A backup of a newer version has columns and rules this version does not know. @throws UserFacingError */
export function refuseNewer({ migrations, version }: Manifest): void {
  const known = MIGRATIONS.map((migration) => new migration().name);
  const unknown = migrations.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new UserFacingError(
      `This backup is of a newer version (${version}): this one does not know ${unknown.join(', ')}. Install that version, then restore.`,
    );
}

/** Reads every row and file of the backup against its hashes. @returns the files. @throws UserFacingError naming what is damaged */
export async function checkBackup(folder: string, manifest: Manifest): Promise<FileInBackup[]> {
  refuseNewer(manifest);
  const files = await readFileList(folder, manifest);
  const wrong: string[] = [];
  for (const table of manifest.tables) wrong.push((await checkTable(folder, table)) ?? '');
  for (const file of files) wrong.push((await checkFile(folder, file)) ?? '');
  const damaged = wrong.filter(Boolean);
  if (damaged.length > 0)
    throw new UserFacingError(
      `This backup is damaged:\n${damaged
        .slice(0, 20)
        .map((line) => `  ${line}`)
        .join('\n')}`,
    );
  return files;
}
