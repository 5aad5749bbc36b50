import { chown, mkdir, stat } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { dirname } from 'node:path';
import { runProgram } from './run-program.js';
import { UserFacingError } from './user-facing-error.js';

/** The system user PostgreSQL runs as; `null` means: as whoever we are. */
export type PostgresIdentity = { readonly uid: number; readonly gid: number } | null;

async function idOf(flag: '-u' | '-g'): Promise<number | null> {
  const { code, output } = await runProgram('id', [flag, 'postgres']).catch(() => ({ code: 1, output: '' }));
  return code === 0 ? Number.parseInt(output, 10) : null;
}

/**
 * PostgreSQL refuses to run as root, so root lends it the owner of an existing data folder, or the system user `postgres`
 * (made when it does not exist).
 */
export async function postgresIdentity(dataFolder: string): Promise<PostgresIdentity> {
  if (process.platform === 'win32' || userInfo().uid !== 0) return null;
  const owner = await stat(dataFolder).catch(() => null);
  if (owner !== null && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  if ((await idOf('-u')) === null) {
    await runProgram('groupadd', ['--system', 'postgres']);
    await runProgram('useradd', ['--system', '--gid', 'postgres', '--no-create-home', 'postgres']);
  }
  const [uid, gid] = [await idOf('-u'), await idOf('-g')];
  if (uid === null || gid === null) {
    throw new UserFacingError(
      'PostgreSQL does not run as root and the system user "postgres" could not be made. Run this as an ordinary user, or set DATABASE_URL.',
    );
  }
  return { uid, gid };
}

/** Makes a folder that only PostgreSQL's user can read. */
export async function makeFolderFor(identity: PostgresIdentity, folder: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true }); // only the folder itself is private: postgres must reach it through its parents
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if (identity !== null) await chown(folder, identity.uid, identity.gid);
}
