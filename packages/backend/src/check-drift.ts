import { ALL_ENTITIES } from './all-entities.js';
import { createDataSource } from './platform/database/data-source.js';

/**
 * Compares the entities with a migrated database and prints the SQL that would be missing; exit 1 when there is any.
 * Also how a migration is written: change the entity, run this, put the SQL in a new migration.
 * Usage: DATABASE_OWNER_URL=… node dist/check-drift.js
 */
const url = process.env.DATABASE_OWNER_URL;
if (!url) throw new Error('Set DATABASE_OWNER_URL to a migrated database.');
const dataSource = createDataSource(ALL_ENTITIES, { url, poolSize: 1, applicationName: 'vakwerk-drift' });
await dataSource.initialize();
const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
await dataSource.destroy();
for (const { query } of upQueries) process.stdout.write(`${query};\n`);
process.stdout.write(
  upQueries.length === 0 ? 'The entities and the database are the same.\n' : `${upQueries.length} differences.\n`,
);
process.exitCode = upQueries.length === 0 ? 0 : 1;
