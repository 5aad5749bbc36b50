import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UserFacingError } from '@vakwerk/local-services/user-facing-error';
import { z } from 'zod';

export const MANIFEST_NAME = 'manifest.json';
export const FILE_LIST_NAME = 'files.jsonl';

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const manifest = z.object({
  format: z.literal(1),
  /** Of Vakwerk, for the reader; what decides is the list of migrations. */
  version: z.string(),
  /** Moment the database was frozen for the copy: everything after it is not in here. */
  snapshotAt: z.iso.datetime(),
  migrations: z.array(z.string()),
  organisations: z.array(z.object({ id: z.uuid(), name: z.string() })),
  tables: z.array(z.object({ table: z.string(), columns: z.array(z.string()), rows: z.number().int(), sha256: hash })),
  files: z.object({ count: z.number().int(), bytes: z.number(), sha256: hash }),
});
export type Manifest = z.infer<typeof manifest>;
export type TableInBackup = Manifest['tables'][number];

const file = z.object({ key: z.string(), bytes: z.number().int(), sha256: hash });
export type FileInBackup = z.infer<typeof file>;

export const tablePath = (folder: string, table: string): string => join(folder, 'database', `${table}.jsonl.gz`);
export const filePath = (folder: string, key: string): string => join(folder, 'files', ...key.split('/'));
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The manifest is written last: a folder without one is a backup that did not end. @throws UserFacingError */
export async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(join(folder, MANIFEST_NAME), 'utf8').catch(() => null);
  if (text === null) throw new UserFacingError(`${folder} has no ${MANIFEST_NAME}: it is no backup, or one that did not end.`);
  const parsed = manifest.safeParse(JSON.parse(text));
  if (!parsed.success)
    throw new UserFacingError(`${join(folder, MANIFEST_NAME)} cannot be read: ${parsed.error.issues[0]?.message}.`);
  return parsed.data;
}

/** The files of the backup, checked against the manifest. @throws UserFacingError when the list was changed */
export async function readFileList(folder: string, { files }: Manifest): Promise<FileInBackup[]> {
  const text = await readFile(join(folder, FILE_LIST_NAME), 'utf8');
  if (sha256(text) !== files.sha256) throw new UserFacingError(`${FILE_LIST_NAME} is not the list the manifest speaks of.`);
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => file.parse(JSON.parse(line)));
}
