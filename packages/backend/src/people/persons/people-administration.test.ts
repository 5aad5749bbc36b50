import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anOrganisation, aPerson, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { Database } from '../../platform/database/database.js';
import { AcceptInvitation } from '../invitations/accept-invitation.js';
import { IssueInvitation } from '../invitations/issue-invitation.js';
import { PeopleApiModule } from '../people.api.module.js';
import { Authenticate } from '../sessions/authenticate.js';
import { SignIn } from '../sessions/sign-in.js';
import { DeactivatePerson } from './deactivate-person.js';
import { ImportPeople } from './import-people.js';
import { PersonRoster } from './person-roster.js';
import { ResetPassword } from './reset-password.js';

const PASSWORD = 'vier losse woorden samen';
let app: TestApplication;
beforeAll(async () => {
  app = await openTestApplication([PeopleApiModule]);
});
afterAll(() => app.close());

const rosterOf = (actor: Awaited<ReturnType<typeof aPerson>>) =>
  app.within(actor.organisationId, () => app.get(PersonRoster).list(actor));
const query = (organisationId: string, sql: string, parameters: unknown[] = []) =>
  app.within(organisationId, () => app.get(Database).manager().query(sql, parameters) as Promise<Record<string, unknown>[]>);

describe('the list of people', () => {
  it('shows an admin everyone, a coach their own team without addresses, and nobody another organisation', async () => {
    const organisation = await anOrganisation(app);
    const admin = await aPerson(app, { organisationId: organisation.organisationId }, ['admin']);
    const coach = await aPerson(app, organisation, ['coach']);
    const agent = await aPerson(app, organisation, ['agent']);
    const elsewhere = await aPerson(app, { organisationId: organisation.organisationId }, ['agent']);
    const stranger = await aPerson(app, await anOrganisation(app), ['admin']);
    expect((await rosterOf(admin)).map((p) => p.id).sort()).toEqual(
      [admin, coach, agent, elsewhere].map((p) => p.personId).sort(),
    );
    const seen = await rosterOf(coach);
    expect(seen.map((p) => p.id).sort()).toEqual([coach, agent].map((p) => p.personId).sort());
    expect(seen.every((p) => p.email === null)).toBe(true);
    expect((await rosterOf(stranger)).map((p) => p.id)).toEqual([stranger.personId]);
  });
});

describe('deactivating', () => {
  it('puts the person out at once and can be undone', async () => {
    const organisation = await anOrganisation(app);
    const admin = await aPerson(app, organisation, ['admin']);
    const agent = await aPerson(app, organisation, ['agent'], { password: PASSWORD });
    const [{ email } = { email: '' }] = await query(organisation.organisationId, 'SELECT email FROM person WHERE id = $1', [
      agent.personId,
    ]);
    const token = await app.get(SignIn).run({ email: String(email), password: PASSWORD, address: '127.0.0.1', device: '' });
    await app.get(DeactivatePerson).run(admin, agent.personId, false);
    expect(await app.get(Authenticate).authenticate(token)).toBeNull();
    await app.get(DeactivatePerson).run(admin, agent.personId, true);
    expect(
      await app.get(SignIn).run({ email: String(email), password: PASSWORD, address: '127.0.0.1', device: '' }),
    ).toBeTruthy();
    const actions = await query(
      organisation.organisationId,
      'SELECT action FROM audit_entry WHERE subject_id = $1 ORDER BY sequence',
      [agent.personId],
    );
    expect(actions.map((row) => row.action)).toEqual(['person.added', 'person.deactivated', 'person.reactivated']);
  });

  it('does not reach another organisation, nor oneself', async () => {
    const admin = await aPerson(app, await anOrganisation(app), ['admin']);
    const stranger = await aPerson(app, await anOrganisation(app), ['agent']);
    await expect(app.get(DeactivatePerson).run(admin, stranger.personId, false)).rejects.toThrow('not found');
    await expect(app.get(DeactivatePerson).run(admin, admin.personId, false)).rejects.toMatchObject({ code: 'notYourself' });
  });
});

describe('an invitation', () => {
  it('opens the account once, with a good password, until it expires', async () => {
    const organisation = await anOrganisation(app);
    const agent = await aPerson(app, organisation, ['agent']);
    const token = await app.get(IssueInvitation).run(agent, agent.personId);
    await expect(app.get(AcceptInvitation).run(token, 'kort')).rejects.toMatchObject({ code: 'passwordTooShort' });
    const email = await app.get(AcceptInvitation).run(token, PASSWORD);
    expect(await app.get(SignIn).run({ email, password: PASSWORD, address: '127.0.0.1', device: '' })).toBeTruthy();
    const audit = 'SELECT actor_id FROM audit_entry WHERE action = $1 AND subject_id = $2';
    expect(await query(organisation.organisationId, audit, ['person.invitationAccepted', agent.personId])).toEqual([
      { actor_id: agent.personId },
    ]);
    await expect(app.get(AcceptInvitation).run(token, PASSWORD)).rejects.toMatchObject({ code: 'invitationNotValid' });
    const old = await app.get(IssueInvitation).run(agent, agent.personId, new Date(Date.now() - 8 * 86_400_000));
    await expect(app.get(AcceptInvitation).run(old, PASSWORD)).rejects.toMatchObject({ code: 'invitationNotValid' });
  });
});

describe('resetting a password', () => {
  const signIn = (email: string, password: string) => app.get(SignIn).run({ email, password, address: '127.0.0.1', device: '' });

  it('puts the person out, stops the old password and older links, and opens the account again by the new link', async () => {
    const organisation = await anOrganisation(app);
    const agent = await aPerson(app, organisation, ['agent']);
    const [first, second] = [
      await app.get(IssueInvitation).run(agent, agent.personId),
      await app.get(IssueInvitation).run(agent, agent.personId),
    ];
    const email = await app.get(AcceptInvitation).run(first, PASSWORD);
    await expect(app.get(AcceptInvitation).run(second, PASSWORD)).rejects.toMatchObject({ code: 'invitationNotValid' });
    const session = await signIn(email, PASSWORD);
    const unused = await app.get(IssueInvitation).run(agent, agent.personId);
    const token = await app.get(ResetPassword).run({ kind: 'system', organisationId: agent.organisationId }, agent.personId);
    expect(await app.get(Authenticate).authenticate(session)).toBeNull();
    await expect(signIn(email, PASSWORD)).rejects.toMatchObject({ code: 'wrongCredentials' });
    await expect(app.get(AcceptInvitation).run(unused, PASSWORD)).rejects.toMatchObject({ code: 'invitationNotValid' });
    expect(await app.get(AcceptInvitation).run(token, 'een heel ander wachtwoord')).toBe(email);
    expect(await signIn(email, 'een heel ander wachtwoord')).toBeTruthy();
  });

  it('does not reach another organisation, nor somebody who is deactivated', async () => {
    const organisation = await anOrganisation(app);
    const admin = await aPerson(app, organisation, ['admin']);
    const agent = await aPerson(app, organisation, ['agent']);
    const stranger = await aPerson(app, await anOrganisation(app), ['agent']);
    await expect(app.get(ResetPassword).run(admin, stranger.personId)).rejects.toThrow('not found');
    await app.get(DeactivatePerson).run(admin, agent.personId, false);
    await expect(app.get(ResetPassword).run(admin, agent.personId)).rejects.toThrow('not found');
  });
});

describe('importing people', () => {
  const csv = [
    '\uFEFFVoornaam;Achternaam;E-mailadres;Personeelsnummer;Team;Rol;In dienst',
    'Noël;van ’t Hof;noel@example.test;N1;Noord;agent;31-03-2026',
    'Şeyma;Yıldız;seyma@example.test;N2;Zuid;agent, coach;2026-02-01',
    'Twee;Keer;noel@example.test;N3;Noord;agent;',
    'Zonder;Adres;;N4;Noord;agent;',
    'Rare;Rol;rol@example.test;N5;Noord;piloot;',
    'Foute;Datum;datum@example.test;N6;Noord;agent;30-02-2026',
    ';Naamloos;naam@example.test;N7;Noord;agent;',
    'Dubbel;Nummer;nummer@example.test;N1;Noord;agent;',
  ].join('\r\n');

  it('reports every bad row by line and takes the good ones when applied', async () => {
    const organisation = await anOrganisation(app);
    const admin = await aPerson(app, organisation, ['admin']);
    const dry = await app.get(ImportPeople).run(admin, csv, false);
    expect(dry.rows.map((row) => [row.line, ...row.problems])).toEqual([
      [2],
      [3],
      [4, 'emailTwice'],
      [5, 'emailMissing'],
      [6, 'roleUnknown'],
      [7, 'hiredOnWrong'],
      [8, 'nameMissing'],
      [9, 'employeeNumberTwice'],
    ]);
    expect(dry).toMatchObject({ ready: 2, newTeams: ['Zuid'], applied: false });
    expect(await rosterOf(admin)).toHaveLength(1);
    await app.get(ImportPeople).run(admin, csv, true);
    const people = await rosterOf(admin);
    expect(people.map((p) => `${p.givenName} ${p.familyName} ${p.teams.map((t) => t.name)} ${p.roles} ${p.status}`)).toEqual(
      expect.arrayContaining(['Noël van ’t Hof Noord agent invited', 'Şeyma Yıldız Zuid agent,coach invited']),
    );
    const again = await app.get(ImportPeople).run(admin, csv, true);
    expect(again.ready).toBe(0);
    expect(await rosterOf(admin)).toHaveLength(3);
  });

  it.each(['', 'naam;leeftijd\nAnja;40', '"email\n'])('refuses %j, which is no list of people', async (text) => {
    const admin = await aPerson(app, await anOrganisation(app), ['admin']);
    await expect(app.get(ImportPeople).run(admin, text, false)).rejects.toMatchObject({ code: 'importNotReadable' });
  });

  it('reads commas too', async () => {
    const admin = await aPerson(app, await anOrganisation(app), ['admin']);
    const report = await app
      .get(ImportPeople)
      .run(admin, 'email,first name,last name\n"jo@example.test","Jo","de Vries, jr."', false);
    expect(report.rows).toEqual([{ line: 2, email: 'jo@example.test', name: 'Jo de Vries, jr.', problems: [] }]);
  });

  it('reads tabs, and puts the particle before the family name', async () => {
    const admin = await aPerson(app, await anOrganisation(app), ['admin']);
    const text =
      'voornaam\ttussenvoegsel\tachternaam\te-mail\nNoël\tvan ’t\tHof\tnoel@example.test\nAnja\t\tBakker, jr.\tanja@example.test';
    const report = await app.get(ImportPeople).run(admin, text, true);
    expect(report.rows.map(({ name, problems }) => [name, problems])).toEqual([
      ['Noël van ’t Hof', []],
      ['Anja Bakker, jr.', []],
    ]);
    expect((await rosterOf(admin)).map((p) => p.familyName)).toEqual(expect.arrayContaining(['van ’t Hof', 'Bakker, jr.']));
  });

  it('sees in the dry run what the database would refuse: no role, a year 0, words that are too long', async () => {
    const admin = await aPerson(app, await anOrganisation(app), ['admin']);
    const long = 'x'.repeat(300);
    const text = [
      'email;voornaam;achternaam;rol;in dienst;team',
      'a@example.test;A;A;",";;',
      'b@example.test;B;B;agent;0000-01-01;',
      `c@example.test;C;${long};agent;;`,
      `d@example.test;D;D;agent;;${long}`,
      `${long}@example.test;E;E;agent;;`,
      'f@example.test;F;F;coach, coach;01-03-2026;',
    ].join('\n');
    const dry = await app.get(ImportPeople).run(admin, text, false);
    expect(dry.rows.map(({ problems }) => problems)).toEqual([
      ['roleUnknown'],
      ['hiredOnWrong'],
      ['nameTooLong'],
      ['teamTooLong'],
      ['emailWrong'],
      [],
    ]);
    await app.get(ImportPeople).run(admin, text, true);
    expect((await rosterOf(admin)).filter((p) => p.email === 'f@example.test').map((p) => p.roles)).toEqual([['coach']]);
  });

  it('takes five thousand rows, and says so when there are more', async () => {
    const admin = await aPerson(app, await anOrganisation(app), ['admin']);
    const listOf = (count: number) =>
      ['email;voornaam;achternaam', ...Array.from({ length: count }, (_, n) => `p${n}@example.test;P;${n}`)].join('\n');
    expect((await app.get(ImportPeople).run(admin, listOf(5_000), false)).ready).toBe(5_000);
    await expect(app.get(ImportPeople).run(admin, listOf(5_001), false)).rejects.toMatchObject({ code: 'importTooLong' });
  });

  it.each([
    ['read as UTF-8 by a browser', '\uFFFD\uFFFDe\0m\0a\0i\0l\0'],
    ['without its mark', 'e\0m\0a\0i\0l\0\n\0'],
  ])('refuses UTF-16 by name: %s', async (_, text) => {
    const admin = await aPerson(app, await anOrganisation(app), ['admin']);
    await expect(app.get(ImportPeople).run(admin, text, false)).rejects.toMatchObject({ code: 'importEncoding' });
  });
});
