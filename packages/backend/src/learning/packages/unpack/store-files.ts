import type { FileStore } from '../../../platform/files/file-store.js';
import type { InspectedFile } from './inspect-package.js';

/** Every file is flushed to disk by itself: some at a time hide that wait behind each other. */
const AT_ONCE = 8;

/** Stores every file of a package below `key`, or none: what was stored before a failure is removed again. */
export async function storeFiles(store: FileStore, key: string, files: readonly InspectedFile[]): Promise<void> {
  const waiting = [...files];
  const work = async () => {
    for (let file = waiting.shift(); file; file = waiting.shift())
      await store.put(`${key}/${file.path}`, await file.open(), { maxBytes: file.bytes });
  };
  const outcomes = await Promise.allSettled(
    Array.from({ length: AT_ONCE }, () =>
      work().catch((error: unknown) => {
        waiting.length = 0;
        throw error;
      }),
    ),
  );
  const failed = outcomes.find((outcome) => outcome.status === 'rejected');
  if (!failed) return;
  await removeFiles(store, key, files);
  throw failed.reason;
}

export async function removeFiles(store: FileStore, key: string, files: readonly { readonly path: string }[]): Promise<void> {
  for (const { path } of files) await store.delete(`${key}/${path}`);
}
