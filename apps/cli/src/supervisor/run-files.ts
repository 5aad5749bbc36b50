import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { UserFacingError } from '@vakwerk/local-services/user-facing-error';
import { identityOf, isStillRunning, type ProcessIdentity } from './process-identity.js';

// One small file per running process in <data>/run: the supervisor's is also the lock against a second start.

const SUPERVISOR = 'supervisor.json';

async function read(file: string): Promise<ProcessIdentity | null> {
  const text = await readFile(file, 'utf8').catch(() => null);
  try {
    return text === null ? null : (JSON.parse(text) as ProcessIdentity);
  } catch {
    return null; // half-written when the machine stopped
  }
}

export async function writeRunFile(dataFolder: string, name: string, pid: number): Promise<void> {
  const identity = await identityOf(pid);
  if (identity !== null) await writeFile(join(dataFolder, 'run', `${name}.json`), JSON.stringify(identity));
}

export const removeRunFile = (dataFolder: string, name: string): Promise<void> =>
  rm(join(dataFolder, 'run', `${name}.json`), { force: true });

/** The supervisor that runs on this data folder now, or null. */
export async function runningSupervisor(dataFolder: string): Promise<ProcessIdentity | null> {
  const found = await read(join(dataFolder, 'run', SUPERVISOR));
  return found !== null && (await isStillRunning(found)) ? found : null;
}

/** Claims the data folder for this process. @throws UserFacingError when another one has it */
export async function claimDataFolder(dataFolder: string, url: string): Promise<() => Promise<void>> {
  const file = join(dataFolder, 'run', SUPERVISOR);
  const mine = await identityOf(process.pid);
  for (;;) {
    try {
      await writeFile(file, JSON.stringify(mine), { flag: 'wx' });
      return () => rm(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const other = await runningSupervisor(dataFolder);
      if (other !== null) {
        throw new UserFacingError(
          `Vakwerk already runs on ${dataFolder} (process ${other.pid}): ${url}\nStop it there with Ctrl-C, or with: kill ${other.pid}`,
        );
      }
      await rm(file, { force: true });
    }
  }
}

/** Ends what a supervisor that was killed left running. @returns the names of what it ended */
export async function endOrphans(dataFolder: string): Promise<string[]> {
  const folder = join(dataFolder, 'run');
  const ended: string[] = [];
  for (const file of (await readdir(folder)).filter((name) => name.endsWith('.json') && name !== SUPERVISOR)) {
    const identity = await read(join(folder, file));
    if (identity !== null && (await isStillRunning(identity))) {
      await end(identity);
      ended.push(basename(file, '.json'));
    }
    await rm(join(folder, file), { force: true });
  }
  return ended;
}

async function end(identity: ProcessIdentity): Promise<void> {
  process.kill(identity.pid, 'SIGTERM');
  for (let waited = 0; waited < 5_000; waited += 100) {
    if (!(await isStillRunning(identity))) return;
    await pause(100);
  }
  process.kill(identity.pid, 'SIGKILL');
}
