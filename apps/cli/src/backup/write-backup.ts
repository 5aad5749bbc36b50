import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, open, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { FileStoreError } from '@vakwerk/backend/platform/files/errors';
import type { FileStore } from '@vakwerk/backend/platform/files/file-store';
import pg from 'pg';
import { quoted, readMigrations, readShapes, type TableShape } from './catalogue.js';
import {
  FILE_LIST_NAME,
  type FileInBackup,
  filePath,
  MANIFEST_NAME,
  type Manifest,
  sha256,
  type TableInBackup,
  tablePath,
} from './manifest.js';

interface BackupRequest {
  readonly ownerUrl: string;
  readonly files: FileStore;
  /** Made by this; must not exist. */
  readonly folder: string;
  readonly version: string;
}

const AT_ONCE = 2_000;

/**
 * Copies the database as it is at one moment, then the files. A file is written before its row and deleted after it, so every
 * row of the copy has its file, but for what retention deletes meanwhile. Vakwerk may run.
 */
export async function writeBackup({ ownerUrl, files, folder, version }: BackupRequest): Promise<Manifest> {
  await mkdir(join(folder, 'database'), { recursive: true });
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'vakwerk-backup' });
  await client.connect();
  let frozen: Pick<Manifest, 'migrations' | 'organisations' | 'snapshotAt' | 'tables'>;
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    await client.query(`SELECT set_config('app.scope', 'system', true), set_config('TimeZone', 'UTC', true)`);
    const organisations = (await client.query<{ id: string; name: string }>('SELECT id, name FROM organisation ORDER BY id'))
      .rows;
    const snapshotAt = new Date().toISOString();
    const migrations = await readMigrations(client);
    const tables: TableInBackup[] = [];
    for (const shape of await readShapes(client))
      tables.push(
        await writeTable(
          client,
          shape,
          organisations.map(({ id }) => id),
          tablePath(folder, shape.table),
        ),
      );
    await client.query('COMMIT');
    frozen = { organisations, snapshotAt, migrations, tables };
  } finally {
    await client.end();
  }
  const copied = await copyFiles(
    files,
    frozen.organisations.map(({ id }) => id),
    folder,
  );
  const manifest: Manifest = { format: 1, version, ...frozen, files: copied };
  await writeWhole(join(folder, MANIFEST_NAME), `${JSON.stringify(manifest, null, 1)}\n`);
  return manifest;
}

async function writeTable(
  client: pg.Client,
  shape: TableShape,
  organisations: readonly string[],
  path: string,
): Promise<TableInBackup> {
  const hash = createHash('sha256');
  let rows = 0;
  async function* lines(): AsyncGenerator<string> {
    for await (const line of readLines(client, shape, organisations)) {
      hash.update(line);
      rows += 1;
      yield line;
    }
  }
  await pipeline(Readable.from(lines()), createGzip({ level: 6 }), createWriteStream(path, { flags: 'wx', mode: 0o600 }));
  return { table: shape.table, columns: [...shape.columns], rows, sha256: hash.digest('hex') };
}

/** One row a line: its columns as PostgreSQL writes them, so that nothing is lost in a JavaScript number or date. */
async function* readLines(client: pg.Client, shape: TableShape, organisations: readonly string[]): AsyncGenerator<string> {
  const { table, columns, key, ofOrganisation } = shape;
  const line = `to_json(ARRAY[${columns.map((column) => `t.${quoted(column)}::text`).join(', ')}])::text AS line`;
  const order = key.map((column) => `t.${quoted(column)}`).join(', ');
  for (const organisation of ofOrganisation ? organisations : [null]) {
    // Row-level security binds the owner too.
    await client.query(`SELECT set_config('app.org_id', $1, true)`, [organisation ?? '']);
    const where = organisation === null ? '' : `WHERE t.org_id = '${organisation}'`;
    await client.query(`DECLARE rows NO SCROLL CURSOR FOR SELECT ${line} FROM ${quoted(table)} t ${where} ORDER BY ${order}`);
    for (;;) {
      const { rows } = await client.query<{ line: string }>(`FETCH ${AT_ONCE} FROM rows`);
      for (const row of rows) yield `${row.line}\n`;
      if (rows.length < AT_ONCE) break;
    }
    await client.query('CLOSE rows');
  }
}

async function copyFiles(files: FileStore, organisations: readonly string[], folder: string): Promise<Manifest['files']> {
  const lines: string[] = [];
  let bytes = 0;
  for (const organisation of organisations)
    for await (const { key } of files.list(`org/${organisation}/`)) {
      const copied = await copyFile(files, key, filePath(folder, key));
      if (!copied) continue;
      bytes += copied.bytes;
      lines.push(`${JSON.stringify(copied)}\n`);
    }
  const text = lines.sort().join('');
  await writeWhole(join(folder, FILE_LIST_NAME), text);
  return { count: lines.length, bytes, sha256: sha256(text) };
}

/** @returns null when it was deleted between the list and now */
async function copyFile(files: FileStore, key: string, path: string): Promise<FileInBackup | null> {
  const opened = await files.openRange(key).catch((error: unknown) => {
    if (error instanceof FileStoreError && error.code === 'notFound') return null;
    throw error;
  });
  if (!opened) return null;
  await mkdir(dirname(path), { recursive: true });
  const hash = createHash('sha256');
  let bytes = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of opened?.stream ?? []) {
      const part = chunk as Buffer;
      hash.update(part);
      bytes += part.length;
      yield part;
    }
  }
  await pipeline(Readable.from(counted()), createWriteStream(path, { flags: 'wx', mode: 0o600 }));
  return { key, bytes, sha256: hash.digest('hex') };
}

/** On the disk under its own name, or not at all. */
async function writeWhole(path: string, text: string): Promise<void> {
  await writeFile(`${path}.part`, text, { mode: 0o600 });
  const file = await open(`${path}.part`, 'r');
  await file.sync();
  await file.close();
  await rename(`${path}.part`, path);
}
