import { describe, expect, it } from '@jest/globals';
import { queryDatabase } from './query-database.js';
import { openExtraDatabase, openTestDatabase } from './test-database.js';

describe('the test database', () => {
  it('is migrated and reached as the unprivileged role', async () => {
    const database = await openTestDatabase();
    expect(await queryDatabase(database.url, 'SELECT current_user AS role')).toEqual([{ role: 'app_user' }]);
    const [found] = await queryDatabase<{ tables: number }>(
      database.superuserUrl,
      "SELECT count(*)::int AS tables FROM pg_tables WHERE schemaname = 'public'",
    );
    expect(found?.tables).toBeGreaterThan(0);
  });

  it('is the same one for the whole test file', async () => {
    expect(await openTestDatabase()).toEqual(await openTestDatabase());
  });

  it('can have a second one beside it that shares nothing', async () => {
    const [first, extra] = [await openTestDatabase(), await openExtraDatabase('other')];
    await queryDatabase(first.ownerUrl, 'CREATE TABLE only_here (n int)');
    await expect(queryDatabase(extra.ownerUrl, 'SELECT * FROM only_here')).rejects.toThrow('does not exist');
  });
});
