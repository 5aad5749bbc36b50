import { databaseUrls } from '@vakwerk/local-services/application-database';
import type { RunningPostgres } from '@vakwerk/local-services/embedded-postgres';

/** Empty database with the product's roles; migrated once by the first worker that needs it, then only copied. */
export const TEMPLATE_DATABASE = 'vakwerk_template';

export type TestCluster = Pick<RunningPostgres, 'port' | 'credentials'>;

/**
 * The PostgreSQL that jest's global setup started for this run.
 * @throws when the test does not run under jest's `backend` project
 */
export function testCluster(): TestCluster {
  const text = process.env.VAKWERK_TEST_CLUSTER;
  if (text === undefined) throw new Error('No test database: run this test in the jest project "backend".');
  return JSON.parse(text) as TestCluster;
}

export const testUrls = (database: string) => databaseUrls(testCluster(), database);
