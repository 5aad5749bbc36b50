import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { testFilesUrl } from './test-files.js';

const ROOT = join(import.meta.dirname, '../../..');

/** How a process ended: by itself with a code, or by a signal. */
export interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** From the signal to the end. */
  readonly seconds: number;
}

/** One of the product's processes, started as an operator starts it. */
export interface SpawnedProcess {
  readonly pid: number;
  readonly port: number;
  /** Everything it logged so far. */
  log(): string;
  hasEnded(): boolean;
  /** Sends the signal and waits for the end. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<Ending>;
}

/**
 * Starts `apps/<name>/dist/main.js` on the Node the project is pinned to, and waits until it says that it is ready.
 * @throws when it is not built, or ends before it is ready
 */
export async function spawnProcess(
  name: 'api' | 'worker',
  port: number,
  settings: Readonly<Record<string, string>>,
): Promise<SpawnedProcess> {
  const main = join(ROOT, `apps/${name}/dist/main.js`);
  if (!existsSync(main)) throw new Error(`This test runs the built ${name}: build it with \`tsc -b apps/${name}\`.`);
  const child: ChildProcess = spawn(join(ROOT, 'node_modules/.bin/node'), ['--enable-source-maps', main], {
    env: {
      PATH: process.env.PATH,
      STORAGE_URL: testFilesUrl(),
      SIGNING_SECRET: 'x'.repeat(32),
      [name === 'api' ? 'PORT' : 'WORKER_PORT']: String(port),
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
    });
  const ended = new Promise<Pick<Ending, 'code' | 'signal'>>((resolve) =>
    child.once('exit', (code, signal) => resolve({ code, signal })),
  );
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  while (!text.includes(`${name} is ready`)) {
    if (hasEnded()) throw new Error(`The ${name} ended before it was ready:\n${text}`);
    await pause(10);
  }
  return {
    pid: child.pid ?? 0,
    port,
    log: () => text,
    hasEnded,
    async end(signal) {
      const startedAt = Date.now();
      child.kill(signal);
      return { ...(await ended), seconds: (Date.now() - startedAt) / 1_000 };
    },
  };
}
