import { UserFacingError } from '@vakwerk/local-services/user-facing-error';
import pg from 'pg';

/** SQLSTATE of a table that does not exist. */
const UNDEFINED_TABLE = '42P01';

async function withOwner<T>(ownerUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'vakwerk-cli' });
  await client.connect();
  try {
    return await work(client);
  } catch (error) {
    if ((error as { code?: string }).code !== UNDEFINED_TABLE) throw error;
    throw new UserFacingError('The database is empty or of an older version. Run npm start, or pnpm vakwerk migrate, first.');
  } finally {
    await client.end();
  }
}

/** True when no organisation exists yet: nobody can sign in and the first-run page or the demo has work to do. */
export function isEmpty(ownerUrl: string): Promise<boolean> {
  return withOwner(ownerUrl, async (client) => {
    await client.query('BEGIN READ ONLY');
    await client.query("SELECT set_config('app.scope', 'system', true)"); // row-level security binds the owner too
    const found = await client.query('SELECT 1 FROM organisation LIMIT 1');
    await client.query('COMMIT');
    return found.rowCount === 0;
  });
}

/** True while a worker is connected to this database, on this machine or another one: its relay listens under this name. */
export function hasWorker(ownerUrl: string): Promise<boolean> {
  return withOwner(ownerUrl, async (client) => {
    const found = await client.query(
      "SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'vakwerk-relay' LIMIT 1",
    );
    return found.rowCount === 1;
  });
}

export interface FoundOrganisation {
  readonly id: string;
  readonly language: 'nl' | 'en';
  readonly timeZone: string;
}

/** @throws UserFacingError when no organisation has this name */
export async function findOrganisation(ownerUrl: string, name: string): Promise<FoundOrganisation> {
  const [found] = await withOwner(ownerUrl, async (client) => {
    await client.query('BEGIN READ ONLY');
    await client.query("SELECT set_config('app.scope', 'system', true)"); // row-level security binds the owner too
    const { rows } = await client.query<FoundOrganisation>(
      'SELECT id, language, time_zone AS "timeZone" FROM organisation WHERE name = $1 ORDER BY id LIMIT 1',
      [name],
    );
    await client.query('COMMIT');
    return rows;
  });
  if (found === undefined) throw new UserFacingError(`There is no organisation called "${name}".`);
  return found;
}

export interface FoundPerson {
  readonly organisationId: string;
  readonly organisationName: string;
  readonly personId: string;
  readonly status: 'invited' | 'active' | 'deactivated';
}

/** Everyone with this address; the same address may be used in several organisations. */
export function findPeople(ownerUrl: string, email: string): Promise<FoundPerson[]> {
  return withOwner(ownerUrl, async (client) => {
    await client.query('BEGIN READ ONLY');
    // Row-level security binds the owner too: this opens the rows of one address, and the names of organisations.
    await client.query("SELECT set_config('app.scope', 'system', true), set_config('app.sign_in_email', $1, true)", [email]);
    const { rows } = await client.query<FoundPerson>(
      `SELECT p.org_id AS "organisationId", o.name AS "organisationName", p.id AS "personId", p.status
         FROM person p JOIN organisation o ON o.id = p.org_id WHERE p.email = $1 ORDER BY o.name, p.id`,
      [email],
    );
    await client.query('COMMIT');
    return rows;
  });
}

/** Removes every row, also those of waiting jobs, and keeps the schema. One statement, so that foreign keys agree. */
export function emptyDatabase(ownerUrl: string): Promise<void> {
  return withOwner(ownerUrl, async (client) => {
    const found = await client.query<{ name: string }>(
      `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
       WHERE (schemaname = 'public' AND tablename <> 'schema_migration') OR (schemaname = 'bullmq' AND tablename NOT LIKE '%migration%')`,
    );
    if (found.rows.length > 0) await client.query(`TRUNCATE ${found.rows.map((row) => row.name).join(', ')}`);
  });
}
