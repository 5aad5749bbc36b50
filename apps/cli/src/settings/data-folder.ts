import { createHash } from 'node:crypto';
import { access, constants, mkdir, rm, statfs, writeFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import { everyoneCanReach } from '@vakwerk/local-services/postgres-binaries';
import { UserFacingError } from '@vakwerk/local-services/user-facing-error';
import { inProject } from '../project.js';

/** Empty PostgreSQL with its first write-ahead log, plus room for the demo's recordings. */
const NEEDED_BYTES = 300 * 1024 * 1024;

/**
 * Where the embedded database, files and logs live.
 * Root lends the database to the user `postgres`, who cannot enter folders such as /root: then /var/lib is used.
 */
export async function chooseDataFolder(
  given: string | undefined,
  needsDatabase: boolean,
): Promise<{ folder: string; note: string | null }> {
  const wanted = resolve(given ?? inProject('.vakwerk'));
  if (!needsDatabase || userInfo().uid !== 0 || (await everyoneCanReach(resolve(wanted, '..'))))
    return { folder: wanted, note: null };
  if (given !== undefined) {
    throw new UserFacingError(
      `As root, PostgreSQL runs as the user "postgres", who cannot enter ${wanted}. Choose another VAKWERK_DATA_DIR (for example /var/lib/vakwerk) or start as an ordinary user.`,
    );
  }
  const folder = `/var/lib/vakwerk-${createHash('sha256').update(wanted).digest('hex').slice(0, 8)}`;
  return { folder, note: `The data is in ${folder}, because the user "postgres" cannot enter ${resolve(wanted, '..')}.` };
}

function sentenceFor(error: unknown, folder: string): UserFacingError {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOSPC' || code === 'EDQUOT') return fullDisk(folder, 0);
  return new UserFacingError(
    `This user cannot write in ${folder} (${code ?? String(error)}). Give it that right (chown -R "$USER" ${folder}), or set VAKWERK_DATA_DIR to another folder.`,
  );
}

const fullDisk = (folder: string, freeBytes: number) =>
  new UserFacingError(
    `The disk of ${folder} is full: ${Math.floor(freeBytes / 1024 ** 2)} MB free, ${NEEDED_BYTES / 1024 ** 2} MB needed. Make room, or set VAKWERK_DATA_DIR to another disk.`,
  );

/** Makes the folder and proves that files can be written in it. */
export async function prepareDataFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o755 });
    for (const part of ['logs', 'run', 'files']) await mkdir(join(folder, part), { recursive: true });
    await access(folder, constants.W_OK | constants.X_OK);
    const probe = join(folder, 'run', `write-test-${process.pid}`);
    await writeFile(probe, 'x'.repeat(4096));
    await rm(probe);
  } catch (error) {
    throw sentenceFor(error, folder);
  }
  const disk = await statfs(folder);
  const freeBytes = disk.bavail * disk.bsize;
  if (freeBytes < NEEDED_BYTES) throw fullDisk(folder, freeBytes);
}
