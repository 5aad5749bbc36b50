import { runMigrations } from 'bullmq';
import { Client } from 'pg';
import { JOB_SCHEMA } from './job-store.js';

/** Makes or upgrades BullMQ's own tables, as the owner, and lets the application use them. */
export async function createPostgresJobTables(ownerUrl: string): Promise<void> {
  const client = new Client({ connectionString: ownerUrl, application_name: 'vakwerk-migrate' });
  await client.connect();
  try {
    await runMigrations(client, JOB_SCHEMA);
    // CREATE: BullMQ makes one counter per queue itself. Nothing of ours lives in this schema.
    await client.query(`GRANT USAGE, CREATE ON SCHEMA ${JOB_SCHEMA} TO app_user`);
    await client.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${JOB_SCHEMA} TO app_user`);
    // Not "all sequences": those that BullMQ made as app_user are app_user's own, and nobody else may grant on them.
    const ours = await client.query<{ name: string }>(
      `SELECT quote_ident(relname) AS name FROM pg_class WHERE relkind = 'S' AND relnamespace = $1::regnamespace AND relowner = current_user::regrole`,
      [JOB_SCHEMA],
    );
    for (const { name } of ours.rows) await client.query(`GRANT USAGE ON SEQUENCE ${JOB_SCHEMA}.${name} TO app_user`);
    await client.query(`GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${JOB_SCHEMA} TO app_user`);
  } finally {
    await client.end();
  }
}
