import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anOrganisation, aPerson, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { Database } from '../../platform/database/database.js';
import { Authenticate } from './authenticate.js';
import { SignIn } from './sign-in.js';
import { SignOut } from './sign-out.js';

const PASSWORD = 'vier losse woorden samen';
let app: TestApplication;
beforeAll(async () => {
  app = await openTestApplication();
});
afterAll(() => app.close());

const emailOf = async (organisationId: string, personId: string) =>
  app.within(organisationId, async () => {
    const [row] = (await app
      .get(Database)
      .manager()
      .query('SELECT email FROM person WHERE org_id = $1 AND id = $2', [organisationId, personId])) as { email: string }[];
    return row?.email ?? '';
  });
const attempt = (email: string, password: string, address = '127.0.0.1') =>
  app.get(SignIn).run({ email, password, address, device: 'test' });

describe('signing in', () => {
  it('gives a token that says who this is, until signing out', async () => {
    const organisation = await anOrganisation(app);
    const coach = await aPerson(app, organisation, ['coach'], { password: PASSWORD });
    const token = await attempt((await emailOf(coach.organisationId, coach.personId)).toUpperCase(), PASSWORD);
    const actor = await app.get(Authenticate).authenticate(token);
    expect(actor).toEqual(coach);
    await app.get(SignOut).run(coach, token);
    expect(await app.get(Authenticate).authenticate(token)).toBeNull();
  });

  it('answers the same to a wrong password and to an unknown account', async () => {
    const organisation = await anOrganisation(app);
    const agent = await aPerson(app, organisation, ['agent'], { password: PASSWORD });
    await expect(attempt(await emailOf(agent.organisationId, agent.personId), 'verkeerd wachtwoord')).rejects.toMatchObject({
      code: 'wrongCredentials',
    });
    await expect(attempt('nobody@example.test', PASSWORD)).rejects.toMatchObject({ code: 'wrongCredentials' });
  });

  it('stops guessing: after ten wrong passwords even the right one waits', async () => {
    const organisation = await anOrganisation(app);
    const agent = await aPerson(app, organisation, ['agent'], { password: PASSWORD });
    const email = await emailOf(agent.organisationId, agent.personId);
    const answers = await Promise.allSettled(
      Array.from({ length: 14 }, (_, n) => attempt(email, `fout wachtwoord ${n}`, `10.0.0.${n}`)),
    );
    expect(answers.every((a) => a.status === 'rejected')).toBe(true);
    await expect(attempt(email, PASSWORD, '10.9.9.9')).rejects.toMatchObject({ code: 'tooManyAttempts' });
  });

  it('counts every one of many wrong passwords that come at the same moment', async () => {
    const email = 'many-at-once@example.test';
    const answers = await Promise.allSettled(
      Array.from({ length: 40 }, (_, n) => attempt(email, `fout wachtwoord ${n}`, `10.1.0.${n}`)),
    );
    const codes = answers.map((answer) => (answer.status === 'rejected' ? (answer.reason as { code?: string }).code : 'in'));
    expect(codes.filter((code) => code === 'wrongCredentials')).toHaveLength(10);
    expect(codes.filter((code) => code === 'tooManyAttempts')).toHaveLength(30);
  });

  it('lets a whole office in behind one address', async () => {
    const organisation = await anOrganisation(app);
    const agent = await aPerson(app, organisation, ['agent'], { password: PASSWORD });
    const email = await emailOf(agent.organisationId, agent.personId);
    for (let n = 0; n < 55; n += 1) expect(await attempt(email, PASSWORD, '203.0.113.7')).toBeTruthy();
  });

  it('ends the session that the browser still had', async () => {
    const organisation = await anOrganisation(app);
    const agent = await aPerson(app, organisation, ['agent'], { password: PASSWORD });
    const email = await emailOf(agent.organisationId, agent.personId);
    const old = await attempt(email, PASSWORD);
    const elsewhere = await attempt(email, PASSWORD);
    const fresh = await app.get(SignIn).run({ email, password: PASSWORD, address: '127.0.0.1', device: '', replaces: old });
    expect(await app.get(Authenticate).authenticate(old)).toBeNull();
    expect(await app.get(Authenticate).authenticate(elsewhere)).toEqual(agent);
    expect(await app.get(Authenticate).authenticate(fresh)).toEqual(agent);
  });

  it('does not let a deactivated person in, and puts out one who is in', async () => {
    const organisation = await anOrganisation(app);
    const agent = await aPerson(app, organisation, ['agent'], { password: PASSWORD });
    const email = await emailOf(agent.organisationId, agent.personId);
    const token = await attempt(email, PASSWORD);
    await app.within(organisation.organisationId, () =>
      app
        .get(Database)
        .manager()
        .query(`UPDATE person SET status = 'deactivated' WHERE org_id = $1 AND id = $2`, [
          organisation.organisationId,
          agent.personId,
        ]),
    );
    expect(await app.get(Authenticate).authenticate(token)).toBeNull();
    await expect(attempt(email, PASSWORD)).rejects.toMatchObject({ code: 'wrongCredentials' });
  });
});
