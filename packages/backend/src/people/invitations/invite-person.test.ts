import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anOrganisation, aPerson, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { PeopleApiModule } from '../people.api.module.js';
import { PersonRoster } from '../persons/person-roster.js';
import { InvitePerson } from './invite-person.js';

let app: TestApplication;
beforeAll(async () => {
  app = await openTestApplication([PeopleApiModule]);
});
afterAll(() => app.close());

const rosterOf = (actor: Awaited<ReturnType<typeof aPerson>>) =>
  app.within(actor.organisationId, () => app.get(PersonRoster).list(actor));

describe('inviting a person', () => {
  const good = {
    givenName: 'Jo',
    familyName: 'Bos',
    email: 'jo.bos@example.test',
    roles: ['agent' as const],
    language: 'nl' as const,
  };

  it.each([
    [{ email: 'geen adres' }, 'emailWrong'],
    [{ email: `${'x'.repeat(300)}@example.test` }, 'emailWrong'],
    [{ givenName: '  ' }, 'nameMissing'],
    [{ familyName: '' }, 'nameMissing'],
    [{ familyName: 'x'.repeat(300) }, 'nameTooLong'],
    [{ roles: [] }, 'rolesMissing'],
  ])('refuses %j', async (wrong, code) => {
    const admin = await aPerson(app, await anOrganisation(app), ['admin']);
    await expect(app.get(InvitePerson).run(admin, { ...good, ...wrong })).rejects.toMatchObject({ code });
    expect(await rosterOf(admin)).toHaveLength(1);
  });

  it('refuses an employee number that somebody has, and takes an empty one for none', async () => {
    const admin = await aPerson(app, await anOrganisation(app), ['admin']);
    await app.get(InvitePerson).run(admin, { ...good, employeeNumber: 'N1' });
    const second = { ...good, email: 'two@example.test', employeeNumber: ' N1 ' };
    await expect(app.get(InvitePerson).run(admin, second)).rejects.toMatchObject({ code: 'employeeNumberTaken' });
    await app.get(InvitePerson).run(admin, { ...second, employeeNumber: ' ' });
    await app.get(InvitePerson).run(admin, { ...good, email: 'three@example.test', employeeNumber: '' });
    expect(await rosterOf(admin)).toHaveLength(4);
  });
});
