import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Jest loads this file itself, outside its module mapping, so it needs the compiled package: `tsc -b packages/local-services`.
export default async function setUp(): Promise<void> {
  const run = globalThis as { stopTestCluster?: () => Promise<void> };
  if (run.stopTestCluster) return; // another project of the same run has started it
  const { startThrowAwayPostgres } = await import('@vakwerk/local-services/throw-away-postgres');
  const { prepareApplicationDatabase } = await import('@vakwerk/local-services/application-database');
  const postgres = await startThrowAwayPostgres();
  await prepareApplicationDatabase(postgres, 'vakwerk_template');
  // Inherited by every worker that jest starts from here on.
  process.env.VAKWERK_TEST_CLUSTER = JSON.stringify({ port: postgres.port, credentials: postgres.credentials });
  // One folder per run: two people, or two runs, on one machine must not meet in it.
  process.env.VAKWERK_TEST_FILES = await mkdtemp(join(tmpdir(), 'vakwerk-test-files-'));
  run.stopTestCluster = () => postgres.stop();
}
