import { createHash, randomUUID } from 'node:crypto';
import { open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { asFileStoreError, diskErrorCode } from './disk-errors.js';
import { FileStoreError } from './errors.js';
import { makeOwnFolder } from './own-folder.js';

/** A complete upload on the local disk, flushed. Whoever asked for it removes or renames it. */
export interface SpooledFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

const uploadFileMode = 0o600;

/**
 * Writes a stream to a new file in `folder`, counting bytes while they come: a length announced by the sender proves nothing.
 * Leaves nothing behind when it fails.
 * @throws FileStoreError tooLarge, uploadInterrupted, diskFull, notWritable
 */
export async function spoolFile(content: AsyncIterable<Uint8Array>, folder: string, maxBytes: number): Promise<SpooledFile> {
  const path = join(folder, `${randomUUID()}.upload`);
  const hash = createHash('sha256');
  let bytes = 0;
  try {
    await makeOwnFolder(folder);
    await using file = await open(path, 'wx', uploadFileMode);
    for await (const chunk of receiving(content)) {
      bytes += chunk.length;
      if (bytes > maxBytes) throw new FileStoreError('tooLarge', { limitBytes: maxBytes });
      hash.update(chunk);
      await file.writeFile(chunk);
    }
    await file.sync();
    return { path, bytes, sha256: hash.digest('hex') };
  } catch (error) {
    await rm(path, { force: true }).catch(() => undefined);
    throw asFileStoreError(error);
  }
}

/** Names a failure of the sender, so that a broken connection is not taken for a broken disk. */
async function* receiving(content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* content;
  } catch (error) {
    throw error instanceof FileStoreError ? error : new FileStoreError('uploadInterrupted', {}, error);
  }
}

/** Removes spooled files last written before a moment, left by a process that was killed. @returns how many */
export async function removeSpooledBefore(folder: string, before: Date): Promise<number> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (diskErrorCode(error) === 'ENOENT') return [];
    throw asFileStoreError(error);
  });
  let removed = 0;
  for (const name of names.filter((n) => n.endsWith('.upload'))) {
    const path = join(folder, name);
    const found = await stat(path).catch(() => null);
    if (!found || found.mtime >= before) continue;
    await rm(path, { force: true });
    removed++;
  }
  return removed;
}
