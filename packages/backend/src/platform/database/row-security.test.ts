import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anOrganisation, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { openTestDatabase } from '@vakwerk/testing/test-database';
import pg from 'pg';
import { createDataSource } from './data-source.js';
import { Database } from './database.js';
import { requestScope } from './scope.js';
import { UnitOfWork } from './unit-of-work.js';

let app: TestApplication;
let superuser: pg.Client;
beforeAll(async () => {
  app = await openTestApplication([], { DATABASE_POOL_SIZE: '1' });
  superuser = new pg.Client({ connectionString: (await openTestDatabase()).superuserUrl });
  await superuser.connect();
});
afterAll(async () => {
  await superuser.end();
  await app.close();
});

interface CatalogueRow {
  readonly name: string;
  readonly enabled: boolean;
  readonly forced: boolean;
  readonly policy: boolean;
}

describe('the catalogue of row-level security', () => {
  it('has every table of an organisation enabled, forced, and with a policy for reading and for writing', async () => {
    const { rows } = await superuser.query<CatalogueRow>(
      `SELECT c.relname AS name, c.relrowsecurity AS enabled, c.relforcerowsecurity AS forced,
              EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = 'tenant' AND p.polqual IS NOT NULL AND p.polwithcheck IS NOT NULL) AS policy
         FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'org_id' AND NOT a.attisdropped
        WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace ORDER BY 1`,
    );
    expect(rows.length).toBeGreaterThanOrEqual(9);
    expect(rows.filter((row) => !(row.enabled && row.forced && row.policy))).toEqual([]);
  });

  it('has no table without an organisation but the few that are meant to', async () => {
    const { rows } = await superuser.query<{ name: string }>(
      `SELECT c.relname AS name FROM pg_class c WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace
          AND NOT EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'org_id') ORDER BY 1`,
    );
    expect(rows.map((row) => row.name)).toEqual(['certificate_check', 'organisation', 'schema_migration', 'sign_in_attempt']);
  });

  it('has every key and every reference between tenant tables led by the organisation', async () => {
    const { rows } = await superuser.query<{ name: string }>(
      `SELECT con.conrelid::regclass || '.' || con.conname AS name FROM pg_constraint con
         JOIN pg_attribute a ON a.attrelid = con.conrelid AND a.attname = 'org_id'
        WHERE con.contype IN ('p', 'u', 'f') AND con.connamespace = 'public'::regnamespace AND con.conkey[1] <> a.attnum`,
    );
    expect(rows).toEqual([]);
  });
});

const ask = (sql: string) => app.get(Database).manager().query(sql) as Promise<{ id: string }[]>;

describe('organisations on a pool of one connection', () => {
  it('never see each other’s rows, however their requests interleave', async () => {
    const [one, other] = [await anOrganisation(app), await anOrganisation(app)];
    const leaks: string[] = [];
    await Promise.all(
      Array.from({ length: 1_000 }, async (_, n) => {
        const { organisationId, teamId } = n % 2 ? one : other;
        const rows = await app.get(UnitOfWork).run({ organisationId }, () => ask('SELECT id FROM team'));
        if (rows.length !== 1 || rows[0]?.id !== teamId) leaks.push(organisationId);
      }),
    );
    expect(leaks).toEqual([]);
  });

  it('cannot write a row for another organisation', async () => {
    const [one, other] = [await anOrganisation(app), await anOrganisation(app)];
    const write = app
      .get(UnitOfWork)
      .run(one, () => ask(`INSERT INTO team (org_id, id, name) VALUES ('${other.organisationId}', gen_random_uuid(), 'stolen')`));
    await expect(write).rejects.toThrow(/row-level security/);
  });

  it('leave nothing behind on the connection', async () => {
    await anOrganisation(app);
    expect(await app.get(Database).dataSource.query('SELECT id FROM team')).toEqual([]);
  });
});

describe('the request’s read transaction', () => {
  it('opens at the first question, refuses to write, and gives the connection back', async () => {
    const { organisationId, teamId } = await anOrganisation(app);
    const scope = { actor: { kind: 'system', organisationId } as const, read: null };
    await requestScope.run(scope, async () => {
      const [a, b] = await Promise.all([ask('SELECT id FROM team'), ask('SELECT id FROM team')]);
      expect([a, b]).toEqual([[{ id: teamId }], [{ id: teamId }]]);
      await expect(ask('DELETE FROM team')).rejects.toThrow(/read-only/);
      await (scope.read as unknown as { end(): Promise<void> }).end();
    });
    expect(await app.within(organisationId, () => ask('SELECT id FROM team'))).toEqual([{ id: teamId }]);
  });

  it('does not exist outside a request or a unit of work', () => {
    expect(() => app.get(Database).manager()).toThrow(/open a scope/);
  });
});

describe('starting', () => {
  it.each(['superuserUrl', 'ownerUrl'] as const)(
    'is refused with %s, because row-level security would not bind it',
    async (role) => {
      const database = new Database(
        createDataSource([], { url: (await openTestDatabase())[role], poolSize: 1, applicationName: 'test' }),
      );
      await expect(database.connect()).rejects.toThrow(/app_user/);
      await database.onApplicationShutdown();
    },
  );
});
