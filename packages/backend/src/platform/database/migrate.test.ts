import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { openTestDatabase } from '@vakwerk/testing/test-database';
import { openJobStore } from '../jobs/job-store.js';
import { migrate } from './migrate.js';

let app: TestApplication;
beforeAll(async () => {
  app = await openTestApplication();
});
afterAll(() => app.close());

describe('migrating', () => {
  it('again changes nothing, also after queues were used', async () => {
    const { ownerUrl } = await openTestDatabase();
    const store = openJobStore({ databaseUrl: app.config.DATABASE_URL });
    const queue = store.queue('people');
    await queue.add('anything', {});
    await queue.close();
    await store.close();
    expect(await migrate({ ownerUrl })).toEqual([]);
    expect(await Promise.all([migrate({ ownerUrl }), migrate({ ownerUrl })])).toEqual([[], []]);
  });
});
