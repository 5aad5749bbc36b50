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
    await client.query(`GRANT USAGE ON ALL SEQUENCES IN SCHEMA ${JOB_SCHEMA} TO app_user`);
    await client.query(`GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${JOB_SCHEMA} TO app_user`);
  } finally {
    await client.end();
  }
}
