import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dutch } from '@vakwerk/i18n/dutch';
import { anOrganisation, aPerson, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { openTestDatabase } from '@vakwerk/testing/test-database';
import pg from 'pg';
import { ALL_PERSONAL_DATA } from '../../all-personal-data.js';
import { Database } from '../database/database.js';
import { countStatement, deedsStatement, erasureStatement, exportStatement, leftStatement } from './statements.js';

let app: TestApplication;
let superuser: pg.Client;
beforeAll(async () => {
  app = await openTestApplication();
  superuser = new pg.Client({ connectionString: (await openTestDatabase()).superuserUrl });
  await superuser.connect();
});
afterAll(async () => {
  await superuser.end();
  await app.close();
});

const personal = ALL_PERSONAL_DATA.flatMap((slice) => slice.personal);
const made = ALL_PERSONAL_DATA.flatMap((slice) => Object.entries(slice.made));
const impersonal = ALL_PERSONAL_DATA.flatMap((slice) => slice.impersonal);

/** `table.column` of every column that points at a person, or whose name says that it holds one. */
async function personColumns(): Promise<string[]> {
  const { rows } = await superuser.query<{ name: string }>(
    `SELECT c.relname || '.' || a.attname AS name FROM pg_class c
       JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attname NOT IN ('org_id', 'id')
      WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace AND a.atttypid = 'uuid'::regtype
        AND (a.attname ~ '^(person|agent|coach|owner|actor|recipient|evaluator|reviewer|lead|grader)_id$' OR a.attname ~ '_by_id$'
             OR EXISTS (SELECT 1 FROM pg_constraint k WHERE k.contype = 'f' AND k.conrelid = c.oid AND k.confrelid = 'person'::regclass
                         AND a.attnum = ANY (k.conkey)))
      ORDER BY 1`,
  );
  return rows.map(({ name }) => name);
}

describe('what the slices say about people, against the catalogue of the database', () => {
  it('has every table exactly once: about people, made by people, or without people', async () => {
    const { rows } = await superuser.query<{ name: string }>(
      `SELECT relname AS name FROM pg_class WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace ORDER BY 1`,
    );
    const known = [...personal.map(({ table }) => table), ...made.map(([table]) => table), ...impersonal].sort();
    expect(known).toEqual(rows.map(({ name }) => name));
  });

  it('knows every column that names a person, and no column that is not there', async () => {
    const columns = await personColumns();
    expect(columns.length).toBeGreaterThan(90);
    const claimed = new Set([
      ...personal.flatMap(({ table, about, others = [] }) => [...about, ...others].map((column) => `${table}.${column}`)),
      ...made.flatMap(([table, names]) => names.map((column) => `${table}.${column}`)),
    ]);
    expect(columns.filter((column) => !claimed.has(column))).toEqual([]);
  });

  it('has words for every table that is about people', () => {
    const ids = new Set<string>(Object.keys(dutch));
    expect(personal.map(({ table }) => `people.rights.table.${table}`).filter((id) => !ids.has(id))).toEqual([]);
  });

  it('asks nothing that PostgreSQL cannot answer', async () => {
    const { organisationId, personId } = await aPerson(app, await anOrganisation(app), ['agent']);
    const statements = [
      ...personal.flatMap((table) => [exportStatement(table), countStatement(table), leftStatement(table), table.before]),
      ...personal.filter(({ byLedger }) => !byLedger).map(erasureStatement),
      ...made.map(([table, columns]) => deedsStatement(table, columns)),
      ...ALL_PERSONAL_DATA.map(({ holds }) => holds && `SELECT ${holds}`),
    ].filter((statement) => typeof statement === 'string');
    const readable = statements.filter((statement) => !/"schema_migration"/.test(statement));
    await app.within(organisationId, async () => {
      for (const statement of readable) await app.get(Database).manager().query(statement, [organisationId, personId]);
    });
    expect(readable.length).toBeGreaterThan(200);
  });
});
