import { forgetCopies } from './kept-copies';
import { forgetDeeds } from './waiting-deeds';

/** A shared computer keeps nothing of the person who signs out: no copies, no unsent work, no pages. */
export async function forgetDevice(): Promise<void> {
  await Promise.all([forgetCopies(), forgetDeeds(), forgetPages()]);
}

async function forgetPages(): Promise<void> {
  if (!('caches' in globalThis)) return;
  for (const name of await caches.keys()) if (name.startsWith('vakwerk-')) await caches.delete(name);
}
