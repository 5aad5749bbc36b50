import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AcceptInvitation } from '@vakwerk/backend/people/invitations/accept-invitation';
import { CreateOrganisation } from '@vakwerk/backend/people/organisations/create-organisation';
import { SignIn } from '@vakwerk/backend/people/sessions/sign-in';
import { openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { openTestDatabase } from '@vakwerk/testing/test-database';
import { createPerson } from './create-person.js';
import { type PersonOptions, personFrom } from './new-person.js';
import { resetPassword } from './reset-password.js';

const PASSWORD = 'vier losse woorden samen';
const anja: PersonOptions = {
  organisation: 'Noorderlicht',
  givenName: 'Anja',
  familyName: 'de Vries',
  email: ' Anja@Example.test ',
  roles: 'agent, coach',
};

describe('a person as typed', () => {
  it('is read with its roles and an address in lower case', () => {
    expect(personFrom(anja)).toEqual({
      givenName: 'Anja',
      familyName: 'de Vries',
      email: 'anja@example.test',
      roles: ['agent', 'coach'],
      language: null,
    });
  });
  it.each<[Partial<PersonOptions>, RegExp]>([
    [{ roles: 'agent,pilot' }, /no role "pilot". Roles are agent, coach, manager, author, admin/],
    [{ roles: ' , ' }, /--roles needs at least one/],
    [{ email: 'anja' }, /"anja" is not an e-mail address/],
    [{ givenName: ' ' }, /may not be empty/],
    [{ language: 'fr' }, /--language is nl or en/],
  ])('with %j is refused in a sentence', (wrong, sentence) => {
    expect(() => personFrom({ ...anja, ...wrong })).toThrow(sentence);
  });
});

describe('the person commands', () => {
  let app: TestApplication;
  let ownerUrl: string;
  beforeAll(async () => {
    app = await openTestApplication();
    ({ ownerUrl } = await openTestDatabase());
    for (const name of ['Noorderlicht', 'Zuiderhaven'])
      await app.get(CreateOrganisation).run({ name, language: 'nl', timeZone: 'Europe/Amsterdam' });
  });
  afterAll(() => app.close());
  const signIn = (email: string, password: string) => app.get(SignIn).run({ email, password, address: '127.0.0.1', device: '' });

  it('add a person whose link opens the account, and reset the password by another link', async () => {
    const token = await createPerson(app, ownerUrl, anja);
    await app.get(AcceptInvitation).run(token ?? '', PASSWORD);
    expect(await signIn('anja@example.test', PASSWORD)).toBeTruthy();
    const again = await resetPassword(app, ownerUrl, 'ANJA@example.test');
    await expect(signIn('anja@example.test', PASSWORD)).rejects.toMatchObject({ code: 'wrongCredentials' });
    await app.get(AcceptInvitation).run(again, 'een heel ander wachtwoord');
    expect(await signIn('anja@example.test', 'een heel ander wachtwoord')).toBeTruthy();
  });

  it('open the account at once with a password, and give no link', async () => {
    const bo = { ...anja, givenName: 'Bo', email: 'bo@example.test' };
    expect(await createPerson(app, ownerUrl, bo, PASSWORD)).toBeNull();
    expect(await signIn('bo@example.test', PASSWORD)).toBeTruthy();
    await expect(createPerson(app, ownerUrl, { ...bo, email: 'c@example.test' }, 'kort')).rejects.toThrow(
      'at least 12 characters',
    );
  });

  it('say in a sentence which organisation or address is wrong', async () => {
    const dee = { ...anja, email: 'dee@example.test' };
    await expect(createPerson(app, ownerUrl, { ...dee, organisation: 'Nergens' })).rejects.toThrow(
      'There is no organisation called "Nergens".',
    );
    await createPerson(app, ownerUrl, dee);
    await expect(createPerson(app, ownerUrl, dee)).rejects.toThrow('dee@example.test is taken in Noorderlicht.');
    await expect(resetPassword(app, ownerUrl, 'nobody@example.test')).rejects.toThrow(
      'Nobody has the address nobody@example.test.',
    );
  });

  it('ask which organisation when an address is used in two', async () => {
    const eva = { ...anja, email: 'eva@example.test' };
    await createPerson(app, ownerUrl, eva);
    await createPerson(app, ownerUrl, { ...eva, organisation: 'Zuiderhaven' });
    await expect(resetPassword(app, ownerUrl, eva.email)).rejects.toThrow('Noorderlicht, Zuiderhaven');
    expect(await resetPassword(app, ownerUrl, eva.email, 'Zuiderhaven')).toBeTruthy();
  });
});
