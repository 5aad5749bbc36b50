import { randomBytes } from 'node:crypto';
import { chmod, readFile, rename, writeFile } from 'node:fs/promises';

/** Passwords of the three roles: superuser `postgres`, schema owner `app_owner`, application `app_user`. */
export interface PostgresCredentials {
  readonly superuser: string;
  readonly owner: string;
  readonly user: string;
}

export const newCredentials = (): PostgresCredentials => ({
  superuser: randomBytes(24).toString('base64url'),
  owner: randomBytes(24).toString('base64url'),
  user: randomBytes(24).toString('base64url'),
});

/** Null when the file does not exist yet. */
export async function readCredentials(file: string): Promise<PostgresCredentials | null> {
  const text = await readFile(file, 'utf8').catch(() => null);
  return text === null ? null : (JSON.parse(text) as PostgresCredentials);
}

export async function writeCredentials(file: string, credentials: PostgresCredentials): Promise<void> {
  const fresh = `${file}.new`;
  await writeFile(fresh, `${JSON.stringify(credentials)}\n`, { mode: 0o600 });
  await chmod(fresh, 0o600);
  await rename(fresh, file);
}
