import { setTimeout as pause } from 'node:timers/promises';
import {
  type EmbeddedPostgresOptions,
  type RunningPostgres,
  startEmbeddedPostgres,
} from '@vakwerk/local-services/embedded-postgres';
import { isAlive } from '@vakwerk/local-services/is-alive';

/** Looks every second whether the embedded database is still there and starts it again on its own port when it is not. */
export function watchPostgres(
  first: RunningPostgres,
  options: EmbeddedPostgresOptions,
  report: (line: string) => void,
): { stop(): Promise<void> } {
  let current = first;
  let stopping = false;
  const watch = async () => {
    let pauseMs = 1_000;
    while (!stopping) {
      await pause(pauseMs, undefined, { ref: false });
      if (stopping || isAlive(current.pid)) continue;
      report('PostgreSQL stopped; it starts again');
      try {
        current = await startEmbeddedPostgres({ ...options, preferredPort: first.port, mayMove: false });
        pauseMs = 1_000;
      } catch (error) {
        report(`PostgreSQL did not start: ${(error as Error).message}`);
        pauseMs = Math.min(pauseMs * 2, 30_000);
      }
    }
  };
  const watching = watch();
  return {
    async stop() {
      stopping = true;
      await Promise.race([watching, pause(1_100)]);
      await current.stop();
    },
  };
}
