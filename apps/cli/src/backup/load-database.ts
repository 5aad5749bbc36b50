import { migrate } from '@vakwerk/backend/platform/database/migrate';
import { UserFacingError } from '@vakwerk/local-services/user-facing-error';
import pg from 'pg';
import { quoted, readMigrations, readShapes, type TableShape } from './catalogue.js';
import { readRows } from './check-backup.js';
import type { Manifest } from './manifest.js';

const AT_ONCE = 1_000;

async function withOwner<T>(ownerUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'vakwerk-restore' });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Only an empty database of the same or an older schema is filled. @throws UserFacingError */
export function refuseFilled(ownerUrl: string, { migrations }: Manifest): Promise<void> {
  return withOwner(ownerUrl, async (client) => {
    const here = await readMigrations(client);
    if (here.length === 0) return;
    await client.query(`BEGIN READ ONLY`);
    await client.query(`SELECT set_config('app.scope', 'system', true)`);
    const { rowCount } = await client.query('SELECT 1 FROM organisation LIMIT 1');
    await client.query('COMMIT');
    if (rowCount !== 0) throw new UserFacingError('This database has organisations in it. Restore into an empty one.');
    const ahead = here.filter((name) => !migrations.includes(name));
    if (ahead.length > 0)
      throw new UserFacingError(
        `This database has a newer schema than the backup (${ahead.join(', ')}). Restore into a new, empty database.`,
      );
  });
}

/**
 * Fills an empty database: the schema of the backup, its rows in one transaction, then the newer migrations over them.
 * @throws Error when a table does not have the rows that the manifest speaks of; then nothing was kept
 */
export async function loadDatabase(ownerUrl: string, folder: string, manifest: Manifest): Promise<void> {
  await migrate({ ownerUrl, only: manifest.migrations });
  await withOwner(ownerUrl, async (client) => {
    await client.query('BEGIN');
    await client.query(`SELECT set_config('TimeZone', 'UTC', true)`);
    const shapes = new Map((await readShapes(client)).map((shape) => [shape.table, shape]));
    const standBy = await standAside(client);
    for (const { table, columns, rows } of manifest.tables) {
      const shape = shapes.get(table);
      if (!shape) throw new Error(`The schema of the backup has no table ${table}.`);
      const loaded = await loadTable(client, folder, shape, columns);
      if (loaded !== rows) throw new Error(`${table}: ${loaded} rows were loaded, the manifest says ${rows}.`);
    }
    for (const statement of standBy) await client.query(statement);
    await client.query('COMMIT');
  });
  await migrate({ ownerUrl });
}

/**
 * Rows point at each other in circles, and rules look at what is new: both stand aside while old rows come in. References are
 * made again afterwards, which checks every one of them. @returns the statements that put everything back
 */
async function standAside(client: pg.Client): Promise<string[]> {
  const back: string[] = [];
  const references = await client.query<{ table: string; name: string; definition: string }>(
    `SELECT conrelid::regclass::text AS "table", conname AS name, pg_get_constraintdef(oid) AS definition FROM pg_constraint
      WHERE contype = 'f' AND connamespace = 'public'::regnamespace ORDER BY conrelid, conname`,
  );
  for (const { table, name, definition } of references.rows) {
    await client.query(`ALTER TABLE ${table} DROP CONSTRAINT ${quoted(name)}`);
    back.push(`ALTER TABLE ${table} ADD CONSTRAINT ${quoted(name)} ${definition}`);
  }
  const secured = await client.query<{ table: string }>(
    `SELECT oid::regclass::text AS "table" FROM pg_class WHERE relforcerowsecurity AND relnamespace = 'public'::regnamespace`,
  );
  for (const { table } of secured.rows) {
    await client.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`);
    await client.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
    back.push(`ALTER TABLE ${table} ENABLE TRIGGER USER`, `ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
  }
  return back;
}

async function loadTable(client: pg.Client, folder: string, shape: TableShape, columns: readonly string[]): Promise<number> {
  const typeOf = new Map(shape.columns.map((column, index) => [column, shape.types[index]]));
  const names = columns.map(quoted).join(', ');
  const values = columns.map((column, index) => `u.c${index}::${typeOf.get(column)}`).join(', ');
  const arrays = columns.map((_, index) => `$${index + 1}::text[]`).join(', ');
  const aliases = columns.map((_, index) => `c${index}`).join(', ');
  const insert = `INSERT INTO ${quoted(shape.table)} (${names}) SELECT ${values} FROM unnest(${arrays}) AS u(${aliases})`;
  let loaded = 0;
  let batch: (string | null)[][] = [];
  const flush = async (): Promise<void> => {
    if (batch.length === 0) return;
    const { rowCount } = await client.query(
      insert,
      columns.map((_, index) => batch.map((row) => row[index] ?? null)),
    );
    loaded += rowCount ?? 0;
    batch = [];
  };
  for await (const row of readRows(folder, shape.table)) {
    batch.push(row);
    if (batch.length === AT_ONCE) await flush();
  }
  await flush();
  return loaded;
}
