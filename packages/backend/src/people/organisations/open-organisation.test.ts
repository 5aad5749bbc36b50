import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anOrganisation, aPerson, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { Database } from '../../platform/database/database.js';
import { PeopleApiModule } from '../people.api.module.js';
import { AddPerson } from '../persons/add-person.js';
import { ChangeRoles } from '../persons/change-roles.js';
import { PersonRoster } from '../persons/person-roster.js';
import { ListOrganisations } from './list-organisations.js';
import { OpenOrganisation } from './open-organisation.js';

let app: TestApplication;
beforeAll(async () => {
  app = await openTestApplication([PeopleApiModule]);
});
afterAll(() => app.close());

const input = {
  name: '  Noord   Bellen ',
  language: 'nl',
  timeZone: 'Europe/Amsterdam',
  admin: { givenName: 'Anja', familyName: 'de Vries', email: 'anja@noord.test' },
} as const;
const count = (organisationId: string, table: string) =>
  app.within(organisationId, async () => {
    const [row] = (await app.get(Database).manager().query(`SELECT count(*)::int AS n FROM ${table}`)) as [{ n: number }];
    return row.n;
  });

describe('opening an organisation', () => {
  it('makes it with an invited admin, and shows whoever opened it nothing of the inside', async () => {
    const home = await anOrganisation(app);
    const keeper = await aPerson(app, home, ['admin', 'platformAdmin']);
    const id = await app.get(OpenOrganisation).run(keeper, input);
    expect((await app.get(ListOrganisations).run()).find((each) => each.id === id)?.name).toBe('Noord Bellen');
    const inside = await app.within(id, () => app.get(Database).manager().query('SELECT email, roles, status FROM person'));
    expect(inside).toEqual([{ email: 'anja@noord.test', roles: ['admin'], status: 'invited' }]);
    expect(await count(id, `outbox_event WHERE type = 'PersonInvited'`)).toBe(1);
    const seen = await app.within(home.organisationId, () => app.get(PersonRoster).list(keeper));
    expect(seen.map(({ email }) => email)).not.toContain('anja@noord.test');
  });

  it('refuses a name that is taken, and leaves nothing behind when the admin is wrong', async () => {
    const keeper = await aPerson(app, await anOrganisation(app), ['platformAdmin']);
    await app.get(OpenOrganisation).run(keeper, { ...input, name: 'Zuid' });
    await expect(app.get(OpenOrganisation).run(keeper, { ...input, name: 'zuid ' })).rejects.toThrow('organisationNameTaken');
    await expect(app.get(OpenOrganisation).run(keeper, { ...input, name: ' ' })).rejects.toThrow('organisationNameMissing');
    const before = (await app.get(ListOrganisations).run()).length;
    const wrong = { ...input, name: 'West', admin: { ...input.admin, email: 'nobody' } };
    await expect(app.get(OpenOrganisation).run(keeper, wrong)).rejects.toThrow('emailWrong');
    expect((await app.get(ListOrganisations).run()).length).toBe(before);
  });

  it('is a role that an organisation’s own admin neither gives nor takes', async () => {
    const home = await anOrganisation(app);
    const admin = await aPerson(app, home, ['admin']);
    const keeper = await aPerson(app, home, ['admin', 'platformAdmin']);
    const agent = await aPerson(app, home, ['agent']);
    const change = (personId: string, roles: ('admin' | 'platformAdmin')[]) =>
      app.get(ChangeRoles).run(admin, { personId, roles, version: null });
    await expect(change(agent.personId, ['platformAdmin'])).rejects.toThrow('roleNotYours');
    await expect(change(admin.personId, ['admin', 'platformAdmin'])).rejects.toThrow('roleNotYours');
    await expect(change(keeper.personId, ['admin'])).rejects.toThrow('roleNotYours');
    const invited = { ...input.admin, roles: ['platformAdmin'], language: 'nl', timeZone: 'Europe/Amsterdam' } as const;
    await expect(app.get(AddPerson).run(admin, invited)).rejects.toThrow('roleNotYours');
    await app.get(ChangeRoles).run(keeper, { personId: agent.personId, roles: ['agent', 'platformAdmin'], version: null });
  });
});
