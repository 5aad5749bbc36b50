import { readdir } from 'node:fs/promises';
import { eventually } from './eventually.js';

/**
 * Remembers what is in a folder now. The answer, when called, waits until nothing that came later is still there: tests that run at
 * the same time share the folder where uploads wait, and theirs go away by themselves.
 * @throws when something stays
 */
export async function nothingLeftBehindIn(folder: string): Promise<() => Promise<void>> {
  const names = () => readdir(folder).catch(() => []);
  const before = new Set(await names());
  return async () => {
    const added = (await names()).filter((name) => !before.has(name));
    await eventually(async () => {
      const now = new Set(await names());
      return !added.some((name) => now.has(name));
    });
  };
}
