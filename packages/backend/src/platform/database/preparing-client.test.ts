import { runInThisContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anOrganisation, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { openTestDatabase } from '@vakwerk/testing/test-database';
import pg from 'pg';
import { Database } from './database.js';
import { PreparingClient } from './preparing-client.js';
import { requestScope, type Scope } from './scope.js';

let app: TestApplication;
let owner: pg.Client;
/** Warnings go to Node's own process object; what jest calls `process` is a copy that hears none. */
const node = runInThisContext('process') as NodeJS.Process;
const warnings: string[] = [];
const hear = ({ message }: Error) => warnings.push(message);

beforeAll(async () => {
  node.on('warning', hear);
  app = await openTestApplication([], { DATABASE_POOL_SIZE: '1' });
  owner = new pg.Client({ connectionString: (await openTestDatabase()).ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  node.off('warning', hear);
  await owner.end();
  await app.close();
});

const ask = (sql: string, parameters?: unknown[]) => app.get(Database).manager().query(sql, parameters) as Promise<object[]>;

/** Does work in one request's read transaction and ends it. */
async function inRequest<T>(organisationId: string, work: () => Promise<T>): Promise<T> {
  const scope = { actor: { kind: 'system', organisationId } as const, read: null as (Scope & { end(): Promise<void> }) | null };
  try {
    return await requestScope.run(scope, work);
  } finally {
    await scope.read?.end();
  }
}

/** As its callers know it: with the overloads of pg. */
async function aClient(): Promise<pg.Client> {
  const client = new PreparingClient({ connectionString: app.config.DATABASE_URL });
  await client.connect();
  return client;
}

describe('parallel questions of one request', () => {
  it('are answered each with its own rows, and pg warns of nothing', async () => {
    const { organisationId } = await anOrganisation(app);
    const numbers = Array.from({ length: 200 }, (_, n) => n);
    const answers = await inRequest(organisationId, () =>
      Promise.all(numbers.map((n) => ask('SELECT $1::int AS n, pg_backend_pid() > 0 AS here', [n]))),
    );
    expect(answers).toEqual(numbers.map((n) => [{ n, here: true }]));
    await new Promise(setImmediate); // warnings are told in the next turn
    expect(warnings.filter((text) => text.includes('client.query()'))).toEqual([]);
  });

  it('fail one by one: the question that is wrong is the one that is told so', async () => {
    const client = await aClient();
    const [first, wrong, last] = await Promise.allSettled([
      client.query('SELECT 1 AS n'),
      client.query('SELECT 1 / $1::int', [0]),
      client.query('SELECT 3 AS n'),
    ]);
    await client.end();
    expect([first.status, last.status]).toEqual(['fulfilled', 'fulfilled']);
    expect(String((wrong as PromiseRejectedResult).reason)).toMatch(/division by zero/);
  });
});

describe('what is asked in one turn', () => {
  it('goes to PostgreSQL in one write, also when it is asked a few promises later', async () => {
    const client = await aClient();
    const { stream } = client.connection;
    let writes = 0;
    const [one, many] = [stream._write.bind(stream), stream._writev?.bind(stream)];
    stream._write = (...chunk) => {
      writes += 1;
      one(...chunk);
    };
    stream._writev = (...chunks) => {
      writes += 1;
      many?.(...chunks);
    };
    const later = Promise.resolve().then(() => client.query('SELECT $1::int AS n', [2]));
    const answers = await Promise.all([client.query('BEGIN'), client.query('SELECT 1 AS n'), later, client.query('COMMIT')]);
    const written = writes;
    await client.end(); // writes as well
    expect(answers.map(({ rows }) => rows)).toEqual([[], [{ n: 1 }], [{ n: 2 }], []]);
    expect(written).toBe(1);
  });
});

describe('a statement that is asked often', () => {
  it('is prepared once per connection; one without parameters is not', async () => {
    const client = await aClient();
    for (let n = 0; n < 6; n += 1) {
      await client.query('SELECT $1::text AS often', [String(n)]);
      await client.query('SELECT 1 AS plain');
    }
    const { rows } = await client.query<{ statement: string }>('SELECT statement FROM pg_prepared_statements');
    await client.end();
    expect(rows.map((row) => row.statement)).toEqual(['SELECT $1::text AS often']);
  });

  it('keeps organisations apart on the same connection', async () => {
    const [one, other] = [await anOrganisation(app), await anOrganisation(app)];
    for (let n = 0; n < 12; n += 1) {
      const { organisationId, teamId } = n % 2 ? one : other;
      // Without the organisation in the question: row-level security alone has to hold in a plan that was made for somebody else.
      const rows = await inRequest(organisationId, () => ask('SELECT id FROM team WHERE name <> $1', ['no such name']));
      expect(rows).toEqual([{ id: teamId }]);
    }
  });

  it('is prepared anew after a deployment changed its table: one request fails, not all that follow', async () => {
    await owner.query('CREATE TABLE changing (a int); GRANT SELECT ON changing TO app_user');
    const client = await aClient();
    const read = () => client.query('SELECT * FROM changing WHERE a = $1 OR true', [1]);
    for (let n = 0; n < 6; n += 1) await read();
    await owner.query('ALTER TABLE changing ADD b int');
    await expect(read()).rejects.toThrow(/cached plan/);
    const { fields } = await read();
    await client.end();
    await owner.query('DROP TABLE changing');
    expect(fields.map((field) => field.name)).toEqual(['a', 'b']);
  });
});
