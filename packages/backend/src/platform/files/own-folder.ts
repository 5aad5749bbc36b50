import { lstat, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileStoreError } from './errors.js';

const ownerId = process.getuid?.() ?? 'own';

/** Where files wait on this machine until they are measured or sent on. A folder per account: two on one machine never meet. */
export const SPOOL_FOLDER = join(tmpdir(), `vakwerk-uploads-${ownerId}`);

/**
 * Makes a folder that only this account can enter, or finds it. Anybody may make a folder with any name in the machine's temporary
 * folder: one that is a link, or another account's, is not used.
 * @throws FileStoreError notWritable; what mkdir throws
 */
export async function makeOwnFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const found = await lstat(folder);
  if (!found.isDirectory() || (typeof ownerId === 'number' && found.uid !== ownerId))
    throw new FileStoreError('notWritable', { folder });
}
