import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anOrganisation, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { Database } from './database.js';
import { newId } from './new-id.js';
import { UnitOfWork } from './unit-of-work.js';

let app: TestApplication;
let organisationId: string;
beforeAll(async () => {
  app = await openTestApplication([], { DATABASE_POOL_SIZE: '1' });
  ({ organisationId } = await anOrganisation(app));
});
afterAll(() => app.close());

const run = <T>(work: () => Promise<T>) => app.get(UnitOfWork).run({ organisationId }, work);
const ask = (sql: string, parameters?: unknown[]) => app.get(Database).manager().query(sql, parameters) as Promise<object[]>;
const sendTeam = (name: string, id = newId()) =>
  app.get(Database).send('INSERT INTO team (org_id, id, name) VALUES ($1, $2, $3)', [organisationId, id, name]);
const teams = (like: string) => run(() => ask('SELECT name FROM team WHERE name LIKE $1 ORDER BY name', [like]));

describe('a change that is sent without waiting', () => {
  it('is there for the next question, and after the unit of work', async () => {
    const seen = await run(async () => {
      sendTeam('sent one');
      sendTeam('sent two');
      return ask(`SELECT name FROM team WHERE name LIKE 'sent %' ORDER BY name`);
    });
    expect(seen).toEqual([{ name: 'sent one' }, { name: 'sent two' }]);
    expect(await teams('sent %')).toEqual(seen);
  });

  it('fails the unit of work with its own error when it fails, and nothing of the work is kept', async () => {
    const id = newId();
    const twice = run(async () => {
      sendTeam('doomed', id);
      sendTeam('doomed again', id);
      sendTeam('doomed as well');
    });
    await expect(twice).rejects.toThrow(/duplicate key/);
    expect(await teams('doomed%')).toEqual([]);
  });

  it('is what is reported, not the questions behind it that find the transaction aborted', async () => {
    const id = newId();
    const asked = run(async () => {
      sendTeam('first', id);
      sendTeam('second', id);
      return ask('SELECT 1 AS one');
    });
    await expect(asked).rejects.toThrow(/duplicate key/);
  });

  it('is undone when the work is refused after it', async () => {
    const refused = run(async () => {
      sendTeam('refused');
      throw new Error('refused');
    });
    await expect(refused).rejects.toThrow('refused');
    expect(await teams('refused')).toEqual([]);
  });

  it('leaves a connection that works, with one connection in the pool', async () => {
    expect(await run(() => ask('SELECT 1 AS one'))).toEqual([{ one: 1 }]);
    expect(await run(async () => 'asked nothing')).toBe('asked nothing');
  });

  it('cannot be sent outside a unit of work', () => {
    expect(() => sendTeam('nowhere')).toThrow(/open a scope first/);
  });
});
