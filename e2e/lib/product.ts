import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openJobStore } from '../../packages/backend/dist/platform/jobs/job-store.js';
import { databaseUrls } from '../../packages/local-services/dist/application-database.js';
import { freePort } from '../../packages/local-services/dist/free-port.js';
import { readCredentials } from '../../packages/local-services/dist/postgres-credentials.js';
import { queryDatabase } from '../../packages/testing/dist/query-database.js';

const CLI = fileURLToPath(new URL('../../apps/cli/dist/main.js', import.meta.url));
const START_MS = 600_000;
const STOP_MS = 15_000;

export interface Product {
  readonly url: string;
  readonly mailUrl: string;
  /** Seconds from nothing to the demo on the screen. */
  readonly startSeconds: number;
  /** Another command of the product, on the same data. */
  readonly cli: (...args: string[]) => Promise<{ code: number; output: string }>;
  /** Where recordings are kept. */
  readonly filesFolder: string;
  /** Looks at (or moves) rows behind the product's back, past its row security. */
  readonly query: <Row extends object>(sql: string, values?: unknown[]) => Promise<Row[]>;
  /** Gives the worker a job that it otherwise does once a day. */
  readonly startJob: (queue: string, name: string) => Promise<void>;
  /** The last lines of the logs of api, worker and web. */
  readonly logs: () => Promise<string>;
  readonly stop: () => Promise<void>;
}

/** A setting that is empty counts as not set, and an empty one in the shell wins over one in `.env`. */
const OUTSIDE = ['DATABASE_URL', 'DATABASE_OWNER_URL', 'REDIS_URL', 'SMTP_URL', 'STORAGE_URL', 'APP_ORIGIN', 'API_ORIGIN'];

async function environment(dataFolder: string) {
  const names = [
    'WEB_PORT',
    'PORT',
    'WORKER_PORT',
    'VAKWERK_POSTGRES_PORT',
    'SMTP_CATCHER_PORT',
    'MAIL_PAGE_PORT',
    'CONTENT_PORT',
  ] as const;
  const ports = new Set<number>();
  while (ports.size < names.length) ports.add(await freePort());
  const numbers = [...ports];
  const given: NodeJS.ProcessEnv = {
    ...process.env,
    ...Object.fromEntries(OUTSIDE.map((name) => [name, ''])),
    ...Object.fromEntries(names.map((name, index) => [name, String(numbers[index])])),
    VAKWERK_DATA_DIR: dataFolder,
  };
  return given;
}

/** Starts the whole product with its demo as a person would, in a folder and on ports of its own. */
export async function startProduct(): Promise<Product> {
  const since = performance.now();
  const dataFolder = await mkdtemp(join(tmpdir(), 'vakwerk-journeys-'));
  await chmod(dataFolder, 0o755); // as root, PostgreSQL runs as a user who must be able to enter
  const env = await environment(dataFolder);
  const child = spawn(process.execPath, [CLI, 'start'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const stop = async () => {
    await end(child);
    await rm(dataFolder, { recursive: true, force: true });
  };
  try {
    await ready(child);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    url: `http://localhost:${env.WEB_PORT}`,
    mailUrl: `http://localhost:${env.MAIL_PAGE_PORT}`,
    startSeconds: (performance.now() - since) / 1000,
    cli: (...args) => runCli(args, env),
    filesFolder: join(dataFolder, 'files'),
    ...(await database(dataFolder, Number(env.VAKWERK_POSTGRES_PORT))),
    logs: () => lastLines(join(dataFolder, 'logs')),
    stop,
  };
}

async function database(dataFolder: string, port: number): Promise<Pick<Product, 'query' | 'startJob'>> {
  const credentials = await readCredentials(join(dataFolder, 'postgres', 'credentials.json'));
  if (!credentials) throw new Error('The product has no database of its own.');
  const urls = databaseUrls({ port, credentials }, 'vakwerk');
  return {
    query: <Row extends object>(sql: string, values: unknown[] = []) => queryDatabase<Row>(urls.superuser, sql, values),
    startJob: async (queueName, name) => {
      const store = openJobStore({ databaseUrl: urls.user, poolSize: 1 });
      const queue = store.queue(queueName);
      await queue.add(name, { version: 1, payload: {} });
      await queue.close();
      await store.close();
    },
  };
}

function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = '';
    const late = setTimeout(() => reject(new Error(`The product did not start in time.\n${output}`)), START_MS);
    const hear = (chunk: Buffer) => {
      output += chunk;
      if (!output.includes('Ctrl-C stops everything')) return;
      clearTimeout(late);
      resolve();
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', (code) => {
      clearTimeout(late);
      reject(new Error(`The product ended while it started (${code}).\n${output}`));
    });
  });
}

function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const late = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
    child.once('exit', () => {
      clearTimeout(late);
      resolve();
    });
    child.kill('SIGINT');
  });
}

function runCli(args: readonly string[], env: NodeJS.ProcessEnv): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [CLI, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const hear = (chunk: Buffer) => {
      output += chunk;
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

async function lastLines(folder: string): Promise<string> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.log'));
  const parts = names.map(async (name) => {
    const text = await readFile(join(folder, name), 'utf8');
    const worth = text.split('\n').filter((line) => /"level":"?(warn|error|40|50)|Error/i.test(line));
    return `== ${name}\n${worth.slice(-15).join('\n')}`;
  });
  return (await Promise.all(parts)).join('\n');
}
