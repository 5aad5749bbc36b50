/** Prefix of what this browser keeps of somebody's unfinished work; features add a name of their own. */
export const KEPT_WORK = 'vakwerk.work.';
/** The same of answers to quizzes in the browser's database, which is on the disk at once. */
export const KEPT_ANSWERS = 'answers';

/** A shared computer keeps nothing of the person who signs out. */
export function forgetKeptWork(): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith(KEPT_WORK)) localStorage.removeItem(key);
  if ('indexedDB' in globalThis) indexedDB.deleteDatabase(`vakwerk-${KEPT_ANSWERS}`);
}
