import { access, chmod, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from './free-port.js';
import { type PostgresBinaries, reachablePostgresBinaries } from './postgres-binaries.js';
import { newCredentials, type PostgresCredentials, readCredentials, writeCredentials } from './postgres-credentials.js';
import { makeFolderFor, type PostgresIdentity, postgresIdentity } from './postgres-identity.js';
import { answersFor, readPostmaster, removeStalePidFile } from './postmaster.js';
import { type ProgramResult, runProgram } from './run-program.js';
import { UserFacingError } from './user-facing-error.js';

export interface EmbeddedPostgresOptions {
  /** Absolute path of a folder that belongs to this database alone. Made when absent. */
  readonly folder: string;
  /** Tried first; when another program has it a free port is taken. */
  readonly preferredPort?: number;
  /** false: this port or none, because others already have its address. */
  readonly mayMove?: boolean;
  /** false: no fsync. Only for tests, where a crash may lose everything. */
  readonly durable?: boolean;
  readonly maxConnections?: number;
}

export interface RunningPostgres {
  readonly port: number;
  readonly pid: number;
  readonly credentials: PostgresCredentials;
  /** True when a server left behind by an earlier run was taken over instead of started. */
  readonly adopted: boolean;
  /** True when the cluster was made by this call. */
  readonly created: boolean;
  stop(): Promise<void>;
}

interface Cluster {
  readonly folder: string;
  readonly data: string;
  readonly binaries: PostgresBinaries;
  readonly identity: PostgresIdentity;
}

const asUser = (cluster: Cluster): { uid?: number; gid?: number; cwd: string } => ({ ...cluster.identity, cwd: cluster.folder });

function explain(what: string, result: ProgramResult, log: string): UserFacingError {
  const text = `${result.output}\n${log}`;
  if (/No space left|disk full/i.test(text)) return new UserFacingError(`${what}: the disk is full. Make room and start again.`);
  if (/Permission denied/i.test(text)) {
    return new UserFacingError(
      `${what}: a folder is not readable or writable for the user that runs PostgreSQL.\n${text.trim()}`,
    );
  }
  return new UserFacingError(`${what}.\n${text.trim().split('\n').slice(-12).join('\n')}`);
}

/** initdb works in a folder beside the real one, so that a kill half-way leaves nothing that looks like a database. */
async function createCluster(
  cluster: Cluster,
  options: EmbeddedPostgresOptions,
  credentialsFile: string,
): Promise<PostgresCredentials> {
  const credentials = newCredentials();
  const half = join(cluster.folder, 'data.half-made');
  const passwordFile = join(cluster.folder, 'initdb-password');
  await rm(half, { recursive: true, force: true });
  await writeFile(passwordFile, `${credentials.superuser}\n`, { mode: 0o600 });
  // The user that runs initdb must read the file; its folder is closed to everybody else.
  if (cluster.identity !== null) await chmod(passwordFile, 0o644);
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    `max_connections=${options.maxConnections ?? 200}`,
    'timezone=UTC',
    'log_timezone=UTC',
    ...(options.durable === false ? ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'autovacuum=off'] : []),
  ];
  const result = await runProgram(
    cluster.binaries.initdb,
    [
      `--pgdata=${half}`,
      '--username=postgres',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C.UTF-8',
      ...(options.durable === false ? ['--no-sync'] : []),
      ...settings.flatMap((setting) => ['-c', setting]),
    ],
    asUser(cluster),
  );
  await rm(passwordFile, { force: true });
  if (result.code !== 0) throw explain(`PostgreSQL could not make its files in ${cluster.folder}`, result, '');
  await writeCredentials(credentialsFile, credentials);
  await rename(half, cluster.data);
  return credentials;
}

async function startServer(cluster: Cluster, port: number): Promise<void> {
  const logFile = join(cluster.folder, 'postgres.log');
  const args = ['start', '-D', cluster.data, '-l', logFile, '-w', '-t', '60', '-s', '-o', `-p ${port}`];
  // After kill -9 of the postmaster its children may hold the shared memory for a moment: try again.
  for (let attempt = 1; ; attempt += 1) {
    const result = await runProgram(cluster.binaries.pgCtl, args, asUser(cluster));
    if (result.code === 0) return;
    if (attempt === 5) {
      const log = await readFile(logFile, 'utf8').catch(() => '');
      throw explain('PostgreSQL did not start', result, log.split('\n').slice(-8).join('\n'));
    }
    await pause(500 * attempt);
  }
}

async function stopServer(cluster: Cluster, mode: 'fast' | 'immediate'): Promise<void> {
  await runProgram(cluster.binaries.pgCtl, ['stop', '-D', cluster.data, '-m', mode, '-w', '-t', '20', '-s'], asUser(cluster));
}

/** Takes over a live server of this folder; clears away whatever a dead or stuck one left. Null: a new one must be started. */
async function adopt(cluster: Cluster, credentials: PostgresCredentials): Promise<{ pid: number; port: number } | null> {
  const left = await readPostmaster(cluster.data);
  if (left === null) return null;
  if (await answersFor(cluster.data, left.port, credentials.superuser)) return left;
  if (!(await removeStalePidFile(cluster.data, left))) await stopServer(cluster, 'immediate');
  return null;
}

async function portFor({ preferredPort, mayMove = true }: EmbeddedPostgresOptions): Promise<number> {
  const port = await freePort(preferredPort);
  if (!mayMove && port !== preferredPort)
    throw new UserFacingError(`Port ${preferredPort} of PostgreSQL was taken by another program meanwhile.`);
  return port;
}

/**
 * Starts PostgreSQL in a folder, or adopts the one that still runs there after its supervisor was killed.
 * @throws UserFacingError with a sentence for a person: no binaries, disk full, folder not writable
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<RunningPostgres> {
  const data = join(options.folder, 'data');
  const identity = await postgresIdentity(data);
  await makeFolderFor(identity, options.folder);
  const cluster: Cluster = {
    folder: options.folder,
    data,
    identity,
    binaries: await reachablePostgresBinaries(identity === null ? null : options.folder),
  };
  const credentialsFile = join(options.folder, 'credentials.json');
  const exists = await access(join(data, 'PG_VERSION')).then(
    () => true,
    () => false,
  );
  const known = exists ? await readCredentials(credentialsFile) : null;
  if (exists && known === null) {
    throw new UserFacingError(
      `${credentialsFile} is missing, so the database beside it cannot be opened. Put it back, or remove ${options.folder} to start empty.`,
    );
  }
  const credentials = known ?? (await createCluster(cluster, options, credentialsFile));
  const running = await adopt(cluster, credentials);
  if (running === null) await startServer(cluster, await portFor(options));
  const postmaster = running ?? (await readPostmaster(data));
  if (postmaster === null)
    throw new UserFacingError(`PostgreSQL stopped right after it started. See ${join(options.folder, 'postgres.log')}.`);
  return {
    ...postmaster,
    credentials,
    adopted: running !== null,
    created: known === null,
    stop: () => stopServer(cluster, 'fast'),
  };
}
