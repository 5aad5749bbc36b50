import { createHash } from 'node:crypto';
import { migrate } from '@vakwerk/backend/platform/database/migrate';
import pg from 'pg';
import { TEMPLATE_DATABASE, testUrls } from './test-cluster.js';

export interface TestDatabase {
  readonly name: string;
  /** Connects as app_user: what code under test uses. */
  readonly url: string;
  /** Connects as app_owner: what migrations use. */
  readonly ownerUrl: string;
  /** For assertions that must see every organisation, and for counting connections. */
  readonly superuserUrl: string;
}

async function asSuperuser<T>(database: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: testUrls(database).superuser });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The first worker migrates the template while the others wait; a comment on the database says that it is done. */
async function migrateTemplateOnce(): Promise<void> {
  await asSuperuser('postgres', async (client) => {
    const isReady = async () => {
      const found = await client.query<{ note: string | null }>(
        "SELECT shobj_description(oid, 'pg_database') AS note FROM pg_database WHERE datname = $1",
        [TEMPLATE_DATABASE],
      );
      return found.rows[0]?.note === 'migrated';
    };
    if (await isReady()) return;
    await client.query("SELECT pg_advisory_lock(hashtext('vakwerk template'))");
    try {
      if (await isReady()) return;
      await migrate({ ownerUrl: testUrls(TEMPLATE_DATABASE).owner });
      await client.query(`COMMENT ON DATABASE ${TEMPLATE_DATABASE} IS 'migrated'`);
    } finally {
      await client.query("SELECT pg_advisory_unlock(hashtext('vakwerk template'))");
    }
  });
}

/** Copying the template needs it to be free of connections, so copies take turns. */
async function copyTemplate(name: string): Promise<void> {
  await asSuperuser('postgres', async (client) => {
    await client.query("SELECT pg_advisory_lock(hashtext('vakwerk template'))");
    await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATE_DATABASE} STRATEGY file_copy OWNER app_owner`);
  });
}

const describe = (name: string): TestDatabase => {
  const urls = testUrls(name);
  return { name, url: urls.user, ownerUrl: urls.owner, superuserUrl: urls.superuser };
};

let opened: Promise<TestDatabase> | undefined;

/**
 * A fresh, migrated database for this test file: one per jest worker, copied from the template (about 50 ms).
 * Every test file starts empty; tests inside a file share it and should each make their own organisation.
 */
export function openTestDatabase(): Promise<TestDatabase> {
  opened ??= (async () => {
    const name = `vakwerk_worker_${process.env.JEST_WORKER_ID ?? '1'}`;
    await migrateTemplateOnce();
    await copyTemplate(name);
    return describe(name);
  })();
  return opened;
}

/** A second database beside the worker's own, for tests that need two (backup and restore, other backend). */
export async function openExtraDatabase(label: string): Promise<TestDatabase> {
  const suffix = createHash('sha256').update(label).digest('hex').slice(0, 12);
  const name = `vakwerk_worker_${process.env.JEST_WORKER_ID ?? '1'}_${suffix}`;
  await migrateTemplateOnce();
  await copyTemplate(name);
  return describe(name);
}
