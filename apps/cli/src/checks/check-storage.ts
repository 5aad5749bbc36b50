import { randomUUID } from 'node:crypto';
import { openFileStore } from '@vakwerk/backend/platform/files/files.module';
import { newStorageKey } from '@vakwerk/backend/platform/files/storage-key';
import { parseStorageUrl } from '@vakwerk/backend/platform/files/storage-url';
import { type CheckResult, failed, passed, reasonOf } from './check.js';

async function* oneLine(): AsyncIterable<Uint8Array> {
  yield Buffer.from('Vakwerk checks that it can write here.');
}

/** Writes, sees and removes one small file. */
export async function checkStorage(url: string): Promise<CheckResult> {
  const name = 'STORAGE_URL';
  try {
    const storage = parseStorageUrl(url);
    const store = await openFileStore({ storage });
    const key = newStorageKey(randomUUID(), 'exports');
    await store.put(key, oneLine(), { maxBytes: 1_000 });
    const exists = await store.exists(key);
    await store.delete(key);
    if (!exists)
      return failed(
        name,
        'a file that was written cannot be read',
        'Give the key rights to read, write and delete in this bucket.',
      );
    return passed(name, storage.kind === 'local' ? storage.folder : `${storage.endpoint}/${storage.bucket}`);
  } catch (error) {
    return failed(name, reasonOf(error), 'Does the folder or bucket exist, and may this user or key write in it?');
  }
}
