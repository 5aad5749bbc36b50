import pg from 'pg';
import { type CheckResult, failed, passed, reasonOf } from './check.js';

const OLDEST_SERVER = 150_000;

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000, application_name: 'vakwerk-check' });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** The address without its password, safe to print. */
function shown(url: string): string {
  const parsed = new URL(url);
  return `${parsed.username}@${parsed.host}${parsed.pathname}`;
}

/** Can the application connect, and is its role as powerless as row-level security needs? */
export async function checkApplicationRole(url: string): Promise<CheckResult> {
  const name = 'DATABASE_URL';
  try {
    return await withClient(url, async (client) => {
      const found = await client.query<{ role: string; super: boolean; bypass: boolean; owns: boolean; version: string }>(
        `SELECT current_user AS role, r.rolsuper AS super, r.rolbypassrls AS bypass, current_setting('server_version_num') AS version,
                EXISTS (SELECT 1 FROM pg_class c WHERE c.relowner = r.oid AND c.relkind IN ('r', 'p')) AS owns
         FROM pg_roles r WHERE r.rolname = current_user`,
      );
      const role = found.rows[0];
      if (role === undefined)
        return failed(name, 'no role', 'Use a role made with: CREATE ROLE app_user LOGIN NOSUPERUSER NOBYPASSRLS');
      if (Number(role.version) < OLDEST_SERVER) return failed(name, `PostgreSQL ${role.version}`, 'Use PostgreSQL 15 or newer.');
      if (role.super || role.bypass) {
        return failed(
          name,
          `role ${role.role} can pass row-level security`,
          `ALTER ROLE ${role.role} NOSUPERUSER NOBYPASSRLS; or use another role.`,
        );
      }
      if (role.owns)
        return failed(
          name,
          `role ${role.role} owns tables`,
          'Use app_owner only in DATABASE_OWNER_URL, and app_user in DATABASE_URL.',
        );
      return passed(name, `${shown(url)}, PostgreSQL ${Math.floor(Number(role.version) / 10_000)}`);
    });
  } catch (error) {
    return failed(name, reasonOf(error), `Is PostgreSQL reachable, and are role, password and database in ${shown(url)} right?`);
  }
}

/** Can migrations run? */
export async function checkOwnerRole(url: string): Promise<CheckResult> {
  const name = 'DATABASE_OWNER_URL';
  try {
    return await withClient(url, async (client) => {
      const found = await client.query<{ role: string; may: boolean; app: boolean }>(
        `SELECT current_user AS role, has_schema_privilege('public', 'CREATE') AS may,
                EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'app_user') AS app`,
      );
      const role = found.rows[0];
      if (role?.may !== true)
        return failed(name, `role ${role?.role} may not make tables`, `ALTER SCHEMA public OWNER TO ${role?.role};`);
      if (!role.app)
        return failed(name, 'there is no role app_user', "CREATE ROLE app_user LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD '…';");
      return passed(name, shown(url));
    });
  } catch (error) {
    return failed(name, reasonOf(error), `Is PostgreSQL reachable, and are role, password and database in ${shown(url)} right?`);
  }
}
