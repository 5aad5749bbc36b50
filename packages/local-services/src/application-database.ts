import pg from 'pg';
import type { RunningPostgres } from './embedded-postgres.js';

/** Connection addresses of one database, by role. */
export interface DatabaseUrls {
  /** app_user: owns nothing, cannot bypass row-level security. What the product connects with. */
  readonly user: string;
  /** app_owner: owns the schema. Only migrations use it. */
  readonly owner: string;
  readonly superuser: string;
}

export function databaseUrls(postgres: Pick<RunningPostgres, 'port' | 'credentials'>, database: string): DatabaseUrls {
  const url = (role: string, password: string) => `postgres://${role}:${password}@127.0.0.1:${postgres.port}/${database}`;
  const { credentials } = postgres;
  return {
    user: url('app_user', credentials.user),
    owner: url('app_owner', credentials.owner),
    superuser: url('postgres', credentials.superuser),
  };
}

async function makeRole(client: pg.Client, role: string, password: string): Promise<void> {
  const rights = `LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE PASSWORD ${client.escapeLiteral(password)}`;
  const exists = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
  await client.query(`${exists.rowCount === 0 ? 'CREATE' : 'ALTER'} ROLE ${client.escapeIdentifier(role)} ${rights}`);
}

/** Makes the two roles of the product and a database owned by app_owner. Safe to call at every start. */
export async function prepareApplicationDatabase(
  postgres: Pick<RunningPostgres, 'port' | 'credentials'>,
  database: string,
): Promise<DatabaseUrls> {
  const client = new pg.Client({ connectionString: databaseUrls(postgres, 'postgres').superuser });
  await client.connect();
  try {
    await makeRole(client, 'app_owner', postgres.credentials.owner);
    await makeRole(client, 'app_user', postgres.credentials.user);
    const exists = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
    if (exists.rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(database)} OWNER app_owner`);
  } finally {
    await client.end();
  }
  return databaseUrls(postgres, database);
}
