import type { INestApplicationContext } from '@nestjs/common';
import type { Logger } from '../telemetry/logger.js';

/** Orchestrators kill after 30 s; whoever hangs longer than this ends itself, with a code that says so. */
const DEADLINE_MS = 25_000;

/**
 * Ends the process in order on SIGTERM or Ctrl-C: requests and jobs under way are finished, then connections closed. Exit code
 * 0 when all of that happened, 1 when it failed or took longer than 25 s. Nest's own hooks end by killing the process with
 * the signal again, which an orchestrator cannot tell from a crash.
 * @param before what stops first and is not part of the application
 */
export function endOnSignal(app: INestApplicationContext, logger: Logger, before: () => void = () => undefined): void {
  let ending = false;
  const end = async (signal: string): Promise<void> => {
    if (ending) return; // Ctrl-C reaches the whole process group, and the supervisor asks as well
    ending = true;
    logger.info({ signal }, 'ending');
    setTimeout(() => {
      logger.error({ signal }, 'did not end in time');
      process.exit(1);
    }, DEADLINE_MS).unref();
    try {
      before();
      await app.close();
      logger.info({ signal }, 'ended');
      process.exit(0);
    } catch (error) {
      logger.error({ signal, error: (error as Error).message }, 'did not end in order');
      process.exit(1);
    }
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void end(signal));
}
