import { createReadStream } from 'node:fs';
import { mkdir, open, opendir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { asFileStoreError, diskErrorCode } from './disk-errors.js';
import { FileStoreError } from './errors.js';
import { FileStore, type ListedFile, type OpenedRange, type StoredFile } from './file-store.js';
import { removeSpooledBefore, spoolFile } from './spool-file.js';
import { assertStorageKey } from './storage-key.js';

/** Files in a folder. Uploads wait in `.incoming` on the same disk, so that the rename into place is atomic. */
export class LocalFileStore extends FileStore {
  private readonly root: string;
  private readonly incoming: string;

  constructor(folder: string) {
    super();
    this.root = resolve(folder);
    this.incoming = join(this.root, '.incoming');
  }

  async put(key: string, content: AsyncIterable<Uint8Array>, { maxBytes }: { readonly maxBytes: number }): Promise<StoredFile> {
    const target = this.pathOf(key);
    const { path, bytes, sha256 } = await spoolFile(content, this.incoming, maxBytes);
    try {
      const madeFrom = await mkdir(dirname(target), { recursive: true, mode: 0o700 });
      await rename(path, target);
      await flushFolders(dirname(target), madeFrom === undefined ? dirname(target) : dirname(madeFrom));
    } catch (error) {
      await rm(path, { force: true }).catch(() => undefined);
      throw asFileStoreError(error);
    }
    return { key, bytes, sha256 };
  }

  async openRange(key: string, start = 0, end = Number.POSITIVE_INFINITY): Promise<OpenedRange> {
    const path = this.pathOf(key);
    const file = await open(path, 'r').catch((error: unknown) => {
      throw isAbsent(error) ? new FileStoreError('notFound') : asFileStoreError(error);
    });
    try {
      const found = await file.stat();
      if (!found.isFile()) throw new FileStoreError('notFound');
      const totalBytes = found.size;
      const wholeEmptyFile = totalBytes === 0 && start === 0;
      if (start < 0 || end < start || (start >= totalBytes && !wholeEmptyFile))
        throw new FileStoreError('rangeNotSatisfiable', { totalBytes });
      const last = Math.min(end, totalBytes - 1);
      if (wholeEmptyFile) {
        await file.close();
        return { stream: createReadStream(path), start: 0, end: -1, totalBytes };
      }
      return { stream: file.createReadStream({ start, end: last }), start, end: last, totalBytes };
    } catch (error) {
      await file.close();
      throw asFileStoreError(error);
    }
  }

  async delete(key: string): Promise<void> {
    await rm(this.pathOf(key), { force: true }).catch((error: unknown) => {
      if (!isAbsent(error)) throw asFileStoreError(error);
    });
  }

  async exists(key: string): Promise<boolean> {
    const found = await stat(this.pathOf(key)).catch((error: unknown) => {
      if (isAbsent(error)) return null;
      throw asFileStoreError(error);
    });
    return found?.isFile() ?? false;
  }

  async *list(prefix: string): AsyncIterable<ListedFile> {
    // Only the folder part of the prefix bounds the walk; the rest is compared.
    const folder = resolve(this.root, prefix.slice(0, prefix.lastIndexOf('/') + 1));
    if (folder !== this.root && !folder.startsWith(this.root + sep)) throw new FileStoreError('invalidKey');
    for await (const path of filesUnder(folder)) {
      const key = relative(this.root, path).split(sep).join('/');
      if (!key.startsWith('org/') || !key.startsWith(prefix)) continue;
      const found = await stat(path).catch(() => null);
      if (found) yield { key, bytes: found.size, modifiedAt: found.mtime };
    }
  }

  removeAbandonedUploads(before: Date): Promise<number> {
    return removeSpooledBefore(this.incoming, before);
  }

  private pathOf(key: string): string {
    const path = resolve(this.root, assertStorageKey(key));
    // The key rules already exclude this; a second look costs nothing and survives a change of those rules.
    if (!path.startsWith(this.root + sep)) throw new FileStoreError('invalidKey');
    return path;
  }
}

const isAbsent = (error: unknown) => ['ENOENT', 'ENOTDIR', 'EISDIR'].includes(diskErrorCode(error) ?? '');

async function* filesUnder(folder: string): AsyncGenerator<string> {
  const entries = await opendir(folder).catch((error: unknown) => {
    if (isAbsent(error)) return null;
    throw asFileStoreError(error);
  });
  if (!entries) return;
  for await (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesUnder(path);
    else if (entry.isFile()) yield path;
  }
}

/** A rename, and every folder made for it, is lost in a power cut until the folders that hold them are flushed as well. */
async function flushFolders(deepest: string, highest: string): Promise<void> {
  for (let folder = deepest; ; folder = dirname(folder)) {
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
    if (folder === highest || folder === dirname(folder)) return;
  }
}
