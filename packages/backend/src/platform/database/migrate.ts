import { Client } from 'pg';
import { createPostgresJobTables } from '../jobs/postgres-job-tables.js';
import { createDataSource } from './data-source.js';
import { MIGRATIONS } from './migrations/index.js';

const MIGRATION_LOCK = 7_310_467; // any fixed number: two deployments starting together migrate one after the other

/**
 * Brings the schema to this version, as the owner. Safe to call at every start and from several processes at once.
 * @param only names of migrations: for a backup of an older version, which is loaded into the schema it was made in
 * @returns the names of the migrations that ran
 */
export async function migrate({ ownerUrl, only }: { ownerUrl: string; only?: readonly string[] }): Promise<string[]> {
  const wanted = MIGRATIONS.filter((migration) => !only || only.includes(new migration().name));
  const lock = new Client({ connectionString: ownerUrl, application_name: 'vakwerk-migrate' });
  await lock.connect();
  try {
    await lock.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const dataSource = createDataSource([], { url: ownerUrl, poolSize: 2, applicationName: 'vakwerk-migrate' }, wanted);
    await dataSource.initialize();
    try {
      const ran = await dataSource.runMigrations({ transaction: 'each' });
      await createPostgresJobTables(ownerUrl);
      return ran.map((m) => m.name);
    } finally {
      await dataSource.destroy();
    }
  } finally {
    await lock.end();
  }
}
