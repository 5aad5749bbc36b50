import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startEmbeddedPostgres } from './embedded-postgres.js';
import { isAlive } from './is-alive.js';
import type { PostgresCredentials } from './postgres-credentials.js';

export interface Fall {
  /** Process ids of the server that fell and of the one that took its place. */
  readonly pidBefore: number;
  readonly pidAfter: number;
  /** Nothing was served for this long. */
  readonly seconds: number;
}

/** A PostgreSQL that can be made to fall under load. */
export interface FallingPostgres {
  readonly port: number;
  readonly credentials: PostgresCredentials;
  pid(): number;
  /** Immediate shutdown (every connection is cut, nothing is written down first), then recovery in the same folder on the same port. */
  fall(): Promise<Fall>;
  /** Stops it and removes every trace. */
  stop(): Promise<void>;
}

/** Durable, unlike the throw-away one: whether what it acknowledged is still there afterwards is what a test wants to know. */
export async function startFallingPostgres(): Promise<FallingPostgres> {
  const parent = await mkdtemp(join(tmpdir(), 'vakwerk-falling-'));
  await chmod(parent, 0o755); // root lends the cluster to another user, who must be able to enter
  const options = { folder: join(parent, 'postgres'), maxConnections: 100 };
  const first = await startEmbeddedPostgres(options);
  let current = first;
  return {
    port: first.port,
    credentials: first.credentials,
    pid: () => current.pid,
    async fall() {
      const [pidBefore, since] = [current.pid, performance.now()];
      process.kill(pidBefore, 'SIGQUIT');
      while (isAlive(pidBefore)) await pause(5);
      current = await startEmbeddedPostgres({ ...options, preferredPort: first.port, mayMove: false });
      return { pidBefore, pidAfter: current.pid, seconds: (performance.now() - since) / 1_000 };
    },
    async stop() {
      await current.stop();
      await rm(parent, { recursive: true, force: true });
    },
  };
}
