// Migrates an empty throw-away PostgreSQL and compares it with the entities: prints the SQL that a migration forgot.
import { main } from './lib/report.mjs';
import { run } from './lib/run.mjs';

const local = (name) => import(new URL(`../packages/local-services/dist/${name}.js`, import.meta.url).href);

await main(async () => {
  const { startThrowAwayPostgres } = await local('throw-away-postgres');
  const { prepareApplicationDatabase } = await local('application-database');
  const { migrate } = await import(new URL('../packages/backend/dist/platform/database/migrate.js', import.meta.url).href);
  const postgres = await startThrowAwayPostgres();
  try {
    const urls = await prepareApplicationDatabase(postgres, 'vakwerk');
    await migrate({ ownerUrl: urls.owner });
    const { code } = await run(process.execPath, ['packages/backend/dist/check-drift.js'], {
      show: 'all',
      env: { DATABASE_OWNER_URL: urls.owner },
    });
    return code;
  } finally {
    await postgres.stop();
  }
});
