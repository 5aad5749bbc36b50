import type pg from 'pg';

export interface TableShape {
  readonly table: string;
  readonly columns: readonly string[];
  readonly types: readonly string[];
  /** Columns of the primary key: the order of the rows, so that the same rows have the same hash. */
  readonly key: readonly string[];
  readonly ofOrganisation: boolean;
}

/** Not in a backup: who was signed in signs in again, and the throttle of the sign-in page starts anew. */
const LEFT_OUT = ['schema_migration', 'session', 'sign_in_attempt'];

/** Every table of the product, by name. Job queues are not among them: they fill themselves from the outbox. */
export async function readShapes(client: pg.Client): Promise<TableShape[]> {
  const { rows } = await client.query<TableShape>(
    `SELECT c.relname AS "table", array_agg(a.attname::text ORDER BY a.attnum) AS columns,
            array_agg(format_type(a.atttypid, a.atttypmod) ORDER BY a.attnum) AS types,
            (SELECT array_agg(k.attname::text ORDER BY array_position(i.indkey::int2[], k.attnum)) FROM pg_index i
               JOIN pg_attribute k ON k.attrelid = i.indrelid AND k.attnum = ANY (i.indkey)
              WHERE i.indrelid = c.oid AND i.indisprimary) AS key,
            bool_or(a.attname = 'org_id') AS "ofOrganisation"
       FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
      WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND c.relname <> ALL ($1::text[])
      GROUP BY c.oid, c.relname ORDER BY c.relname`,
    [LEFT_OUT],
  );
  return rows;
}

/** Names of the migrations that ran, oldest first; none in a database that is still empty. */
export async function readMigrations(client: pg.Client): Promise<string[]> {
  const found = await client.query<{ there: boolean }>(`SELECT to_regclass('public.schema_migration') IS NOT NULL AS there`);
  if (!found.rows[0]?.there) return [];
  const { rows } = await client.query<{ name: string }>('SELECT name FROM schema_migration ORDER BY id');
  return rows.map(({ name }) => name);
}

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
