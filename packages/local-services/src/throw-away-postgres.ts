import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RunningPostgres, startEmbeddedPostgres } from './embedded-postgres.js';
import { isAlive } from './is-alive.js';

const PREFIX = 'vakwerk-throw-away-';

/** Stops databases whose run was killed, so that they do not pile up. */
async function sweepOrphans(): Promise<void> {
  for (const name of (await readdir(tmpdir())).filter((entry) => entry.startsWith(PREFIX))) {
    const folder = join(tmpdir(), name);
    const run = Number(await readFile(join(folder, 'run.pid'), 'utf8').catch(() => 'NaN'));
    if (Number.isNaN(run) || isAlive(run)) continue;
    const postmaster = Number(
      (await readFile(join(folder, 'postgres/data/postmaster.pid'), 'utf8').catch(() => '')).split('\n')[0],
    );
    if (postmaster > 0 && isAlive(postmaster)) process.kill(postmaster, 'SIGQUIT');
    await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  }
}

/** A PostgreSQL without fsync in the system's temporary folder: for tests and benchmarks. `stop` removes every trace. */
export async function startThrowAwayPostgres(): Promise<RunningPostgres> {
  await sweepOrphans();
  const folder = await mkdtemp(join(tmpdir(), PREFIX));
  await chmod(folder, 0o755); // root lends the cluster to another user, who must be able to enter
  await writeFile(join(folder, 'run.pid'), String(process.pid));
  const postgres = await startEmbeddedPostgres({ folder: join(folder, 'postgres'), durable: false, maxConnections: 300 });
  return {
    ...postgres,
    async stop() {
      await postgres.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
