import { setTimeout as pause } from 'node:timers/promises';

/** Asks again until it is so. @throws with the last answer's reason when it does not happen within the time */
export async function eventually(check: () => Promise<boolean>, seconds = 20, everyMs = 50): Promise<void> {
  const until = Date.now() + seconds * 1_000;
  while (!(await check())) {
    if (Date.now() > until) throw new Error(`It did not happen within ${seconds} seconds.`);
    await pause(everyMs);
  }
}
