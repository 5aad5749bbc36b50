import pg from 'pg';

async function withOwner<T>(ownerUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'vakwerk-cli' });
  await client.connect();
  try {
    return await work(client);
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

/** Id of the organisation of this name; null when there is none. */
export function findOrganisation(ownerUrl: string, name: string): Promise<string | null> {
  return withOwner(ownerUrl, async (client) => {
    await client.query('BEGIN READ ONLY');
    await client.query("SELECT set_config('app.scope', 'system', true)"); // row-level security binds the owner too
    const found = await client.query<{ id: string }>('SELECT id FROM organisation WHERE name = $1 ORDER BY id LIMIT 1', [name]);
    await client.query('COMMIT');
    return found.rows[0]?.id ?? null;
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
