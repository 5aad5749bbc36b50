import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from './free-port.js';

const REDIS = '/usr/bin/redis-server';

/** Tests and measurements on Redis run where Debian's package redis-server is installed. */
export const hasRedis = existsSync(REDIS);

export interface LocalRedis {
  readonly url: string;
  stop(): Promise<void>;
}

const answers = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('PING\r\n'));
    socket.once('data', (data) => {
      resolve(data.toString().startsWith('+PONG'));
      socket.destroy();
    });
    socket.once('error', () => resolve(false));
  });

/** A Redis as production has it (append-only file, noeviction) in a folder of its own. */
export async function startLocalRedis(): Promise<LocalRedis> {
  const folder = await mkdtemp(join(tmpdir(), 'vakwerk-redis-'));
  const port = await freePort();
  const settings = ['--appendonly', 'yes', '--save', '', '--maxmemory-policy', 'noeviction', '--dir', folder];
  const server = spawn(REDIS, ['--port', String(port), '--bind', '127.0.0.1', ...settings], { stdio: 'ignore' });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  while (!(await answers(port))) {
    if (server.exitCode !== null) throw new Error(`redis-server ended with ${server.exitCode}.`);
    await pause(20);
  }
  return {
    url: `redis://127.0.0.1:${port}`,
    async stop() {
      server.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
