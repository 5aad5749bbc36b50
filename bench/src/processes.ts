import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { API_PROCESS } from '@vakwerk/backend/platform/config/api-process';
import { MANIFEST } from './documents.js';
import { SETTINGS } from './settings.js';

const READY_MS = 30_000;

export interface Server {
  readonly pid: number;
  readonly port: number;
  /** From the start of the process to its first answer that it is ready. */
  readonly readyMs: number;
  stop(): Promise<void>;
}

/** Starts a server script of this Node and waits until it answers. @throws when it ends first or stays silent */
async function startServer(
  script: string,
  port: number,
  env: Record<string, string>,
  nodeArguments: readonly string[] = [],
): Promise<Server> {
  const began = performance.now();
  const args = [...nodeArguments, ...(process.env.BENCH_NODE_ARGS?.split(' ') ?? []), script];
  const child = spawn(process.execPath, args, {
    env: { PATH: process.env.PATH ?? '', ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  while (!(await answers(port))) {
    if (child.exitCode !== null) throw new Error(`${script} ended with ${child.exitCode} before it was ready.`);
    if (performance.now() - began > READY_MS) {
      child.kill('SIGKILL');
      throw new Error(`${script} was not ready within ${READY_MS / 1000} s.`);
    }
    await pause(10);
  }
  return { pid: child.pid ?? 0, port, readyMs: performance.now() - began, stop: () => end(child) };
}

const answers = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/health/ready`).then(
    (response) => response.ok,
    () => false,
  );

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const force = setTimeout(() => child.kill('SIGKILL'), 5_000);
  await ended;
  clearTimeout(force);
}

/** The api as it runs in production: its own process, known documents only. */
export async function startApi(databaseUrl: string, port: number): Promise<Server> {
  const folder = await mkdtemp(join(tmpdir(), 'vakwerk-bench-'));
  const manifest = join(folder, 'documents.json');
  await writeFile(manifest, JSON.stringify(MANIFEST));
  const script = fileURLToPath(new URL('../../apps/api/dist/main.js', import.meta.url));
  const env = {
    ...API_PROCESS.environment,
    NODE_ENV: 'production',
    DATABASE_URL: databaseUrl,
    DATABASE_POOL_SIZE: String(SETTINGS.poolSize),
    STORAGE_URL: `file://${folder}/files`,
    SIGNING_SECRET: 'benchmark-benchmark-benchmark-1234',
    PERSISTED_DOCUMENTS: manifest,
    LOG_LEVEL: 'warn',
    PORT: String(port),
  };
  const server = await startServer(script, port, env, API_PROCESS.nodeArguments);
  return { ...server, stop: () => server.stop().finally(() => rm(folder, { recursive: true, force: true })) };
}

/** The worker as it runs in production. */
export async function startWorker(databaseUrl: string, redisUrl: string | undefined, port: number): Promise<Server> {
  const folder = await mkdtemp(join(tmpdir(), 'vakwerk-bench-'));
  const script = fileURLToPath(new URL('../../apps/worker/dist/main.js', import.meta.url));
  const env = {
    NODE_ENV: 'production',
    DATABASE_URL: databaseUrl,
    ...(redisUrl && { REDIS_URL: redisUrl }),
    DATABASE_POOL_SIZE: String(SETTINGS.gradingConcurrency),
    JOB_CONCURRENCY: String(SETTINGS.gradingConcurrency),
    STORAGE_URL: `file://${folder}/files`,
    SIGNING_SECRET: 'benchmark-benchmark-benchmark-1234',
    LOG_LEVEL: 'warn',
    WORKER_PORT: String(port),
  };
  const server = await startServer(script, port, env);
  return { ...server, stop: () => server.stop().finally(() => rm(folder, { recursive: true, force: true })) };
}

/** The same answers by node:http and pg alone. */
export function startFloor(databaseUrl: string, port: number): Promise<Server> {
  const script = fileURLToPath(new URL('./floor/server.js', import.meta.url));
  const env = { NODE_ENV: 'production', DATABASE_URL: databaseUrl, POOL_SIZE: String(SETTINGS.poolSize), PORT: String(port) };
  return startServer(script, port, env);
}

/** The version of a package this bench measures with. */
export const versionOf = (name: string): string =>
  (createRequire(import.meta.url)(`${name}/package.json`) as { version: string }).version;
