import { createReadStream } from 'node:fs';
import type { FileStore } from '@vakwerk/backend/platform/files/file-store';
import { UserFacingError } from '@vakwerk/local-services/user-facing-error';
import { type FileInBackup, filePath, type Manifest } from './manifest.js';

/** @throws UserFacingError when the store has files of these organisations already */
export async function refuseFilledStore(files: FileStore, { organisations }: Manifest): Promise<void> {
  for (const { id, name } of organisations)
    for await (const _ of files.list(`org/${id}/`))
      throw new UserFacingError(`The place for files (STORAGE_URL) has files of ${name} in it. Restore into an empty one.`);
}

/** Puts the files back, each counted and hashed on the way in. @throws Error naming a file that changed on its way */
export async function loadFiles(files: FileStore, folder: string, list: readonly FileInBackup[]): Promise<void> {
  for (const { key, bytes, sha256 } of list) {
    const stored = await files.put(key, createReadStream(filePath(folder, key)), { maxBytes: bytes });
    if (stored.sha256 !== sha256) throw new Error(`${key} is not what the list says.`);
  }
}
