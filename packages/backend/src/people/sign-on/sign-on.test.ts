import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { type IdentityProvider, signInAtProvider, startIdentityProvider } from '@vakwerk/testing/identity-provider';
import { anOrganisation, aPerson, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { Database } from '../../platform/database/database.js';
import { PeopleApiModule } from '../people.api.module.js';
import { DeactivatePerson } from '../persons/deactivate-person.js';
import { PersonRepository } from '../persons/person.repository.js';
import { Authenticate } from '../sessions/authenticate.js';
import { SignIn } from '../sessions/sign-in.js';
import { AllowPasswords } from './allow-passwords.js';
import { BeginSignOn } from './begin-sign-on.js';
import { ChangeSignInRules, type SignInRulesChange } from './change-sign-in-rules.js';
import { FindSignOnDoors } from './find-sign-on-doors.js';
import { type CameBack, FinishSignOn } from './finish-sign-on.js';
import { ReadSignInRules } from './read-sign-in-rules.js';
import { redirectAddress } from './sign-on-addresses.js';

const PASSWORD = 'vier losse woorden samen';
let app: TestApplication;
let provider: IdentityProvider;
let admin: PersonActor;
let agent: PersonActor;
let stranger: PersonActor;

beforeAll(async () => {
  app = await openTestApplication([PeopleApiModule]);
  const [here, there] = [await anOrganisation(app), await anOrganisation(app)];
  admin = await aPerson(app, here, ['admin'], { password: PASSWORD });
  agent = await aPerson(app, here, ['agent'], { password: PASSWORD });
  stranger = await aPerson(app, there, ['admin'], { password: PASSWORD });
  provider = await startIdentityProvider(
    [here, there].map(({ organisationId }) => redirectAddress(app.config.APP_ORIGIN, organisationId)),
  );
  for (const person of [admin, agent, stranger])
    provider.identities.set(`login-${person.personId}`, { email: await emailOf(person), email_verified: true });
  for (const each of [admin, stranger]) expect(await change(each, {})).toMatchObject({ ok: true });
});
afterEach(() => void Object.assign(provider, { meddle: null, signWith: 'own' }));
afterAll(async () => {
  await provider?.close();
  await app.close();
});

const emailOf = ({ organisationId, personId }: PersonActor) =>
  app.within(organisationId, async () => (await app.get(PersonRepository).find(personId))?.email ?? '');
const rulesOf = (actor: PersonActor) => app.within(actor.organisationId, () => app.get(ReadSignInRules).run(actor));

/** Changes a working set of rules; everything that is not named is as it works. */
async function change(actor: PersonActor, wanted: Partial<SignInRulesChange>) {
  const { version } = await rulesOf(actor);
  return app.get(ChangeSignInRules).run(actor, {
    issuer: provider.issuer,
    clientId: provider.clientId,
    secret: provider.clientSecret,
    domains: ['example.test'],
    enabled: true,
    trustsEmail: false,
    passwordAllowed: true,
    adminSecondFactor: false,
    version,
    ...wanted,
  });
}

/** Leaves for the provider, signs in there, and comes back with what it sent along. */
async function cameBack(login: string, { organisationId } = admin) {
  const { address, ticket } = await app.get(BeginSignOn).run(organisationId, '/today');
  return {
    organisationId,
    ticket,
    address: await signInAtProvider(address, provider.issuer, login),
    device: 'test',
    replaces: null,
  };
}
const finish = (back: CameBack, now?: Date) => app.get(FinishSignOn).run(back, now);
const loginOf = ({ personId }: PersonActor) => `login-${personId}`;
const signOn = async (who: PersonActor) => finish(await cameBack(loginOf(who), who));
const query = (organisationId: string, sql: string, parameters: unknown[] = []) =>
  app.within(organisationId, () => app.get(Database).manager().query(sql, parameters) as Promise<Record<string, unknown>[]>);
const whoHolds = async ({ token }: { token: string }) => (await app.get(Authenticate).authenticate(token))?.personId;

describe('signing on', () => {
  it('lets a known person in by a verified address, and from then on by who they are at the provider', async () => {
    const first = await signOn(agent);
    expect(first.next).toBe('/today');
    expect(await whoHolds(first)).toBe(agent.personId);
    provider.identities.set(loginOf(agent), { email: 'another.name@example.test', email_verified: false });
    expect(await whoHolds(await signOn(agent))).toBe(agent.personId);
    expect(await rulesOf(admin)).toMatchObject({ linkedPeople: 1, secretKept: true });
    const audit = await app.within(agent.organisationId, () =>
      app.get(Database).manager().query(`SELECT count(*)::int AS n FROM audit_entry WHERE action = 'signOn.linked'`),
    );
    expect(audit).toEqual([{ n: 1 }]);
  });

  it('makes who was invited active, without a password', async () => {
    const invited = await aPerson(app, { organisationId: admin.organisationId }, ['coach']);
    provider.identities.set('invited', { email: await emailOf(invited), email_verified: true });
    expect(await whoHolds(await finish(await cameBack('invited')))).toBe(invited.personId);
  });

  it('shows the door for an address by its domain, whoever it is of', async () => {
    const [known, unknown, other] = await Promise.all(
      [await emailOf(agent), 'nobody@example.test', 'nobody@example.org'].map((email) => app.get(FindSignOnDoors).run(email)),
    );
    expect(known).toHaveLength(2);
    expect(unknown).toEqual(known);
    expect(other).toEqual([]);
    expect(JSON.stringify(known)).not.toContain('secret');
  });
});

describe('signing on is refused', () => {
  const seconds = () => Math.floor(Date.now() / 1_000);

  it.each<[string, (claims: Record<string, unknown>) => Record<string, unknown>]>([
    ['another nonce', (claims) => ({ ...claims, nonce: 'made up' })],
    ['no nonce', ({ nonce: _, ...claims }) => claims],
    ['another issuer', (claims) => ({ ...claims, iss: 'https://login.evil.example' })],
    ['another audience', (claims) => ({ ...claims, aud: 'another-client' })],
    ['an expired token', (claims) => ({ ...claims, iat: seconds() - 7_200, exp: seconds() - 3_600 })],
  ])('for %s', async (_, meddle) => {
    const back = await cameBack(loginOf(agent));
    provider.meddle = meddle;
    await expect(finish(back)).rejects.toMatchObject({ code: 'notBelieved' });
  });

  it('for a token that the provider did not sign, and the same token signed by it is good', async () => {
    provider.meddle = (claims) => claims;
    provider.signWith = 'strange';
    await expect(signOn(agent)).rejects.toMatchObject({ code: 'notBelieved' });
    provider.signWith = 'own';
    expect(await whoHolds(await signOn(agent))).toBe(agent.personId);
  });

  it('for another state, another browser, and a ticket of another organisation', async () => {
    const back = await cameBack(loginOf(agent));
    const forged = new URL(back.address);
    forged.searchParams.set('state', 'made up');
    const elsewhere = await cameBack(loginOf(stranger), stranger);
    for (const wrong of [
      { ...back, address: forged },
      { ...back, ticket: null },
      { ...back, ticket: `${back.ticket.slice(0, -4)}AAAA` },
      { ...back, ticket: elsewhere.ticket },
      { ...elsewhere, organisationId: agent.organisationId },
    ])
      await expect(finish(wrong)).rejects.toMatchObject({ code: 'notStarted' });
    expect(await whoHolds(await finish(back))).toBe(agent.personId);
  });

  it('for an answer that came before, and for a code that came before', async () => {
    const back = await cameBack(loginOf(agent));
    await finish(back);
    await expect(finish(back)).rejects.toMatchObject({ code: 'used' });
    const next = await cameBack(loginOf(agent));
    next.address.searchParams.set('code', back.address.searchParams.get('code') ?? '');
    await expect(finish(next)).rejects.toMatchObject({ code: 'notBelieved' });
  });

  it('for an answer that comes a quarter of an hour later', async () => {
    await expect(finish(await cameBack(loginOf(agent)), new Date(Date.now() + 16 * 60_000))).rejects.toMatchObject({
      code: 'notStarted',
    });
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['an address that was not verified', { email_verified: false }, 'emailNotVerified'],
    ['an address of which nothing is said', {}, 'emailNotVerified'],
    ['an address that nobody has here', { email: 'nobody@example.test', email_verified: true }, 'unknownPerson'],
    ['no address', { email: undefined, email_verified: true }, 'emailNotVerified'],
  ])('for %s', async (about, claims, code) => {
    const login = about.replaceAll(' ', '-');
    provider.identities.set(login, { email: await emailOf(admin), ...claims });
    await expect(finish(await cameBack(login))).rejects.toMatchObject({ code });
  });

  it('for a second identity with the address of somebody who signed on before', async () => {
    await signOn(admin);
    provider.identities.set('double', { email: await emailOf(admin), email_verified: true });
    await expect(finish(await cameBack('double'))).rejects.toMatchObject({ code: 'unknownPerson' });
  });

  it('for a platform administrator, linked or not, and for an address outside the domains', async () => {
    const above = await aPerson(app, { organisationId: admin.organisationId }, ['admin', 'platformAdmin'], {
      password: PASSWORD,
    });
    provider.identities.set(loginOf(above), { email: await emailOf(above), email_verified: true });
    await expect(signOn(above)).rejects.toMatchObject({ code: 'unknownPerson' });
    const linked = `INSERT INTO sign_on_link (org_id, issuer, subject, person_id) VALUES ($1, $2, $3, $4)`;
    const { organisationId, personId } = above;
    await query(organisationId, linked, [organisationId, provider.issuer, loginOf(above), personId]);
    await expect(signOn(above)).rejects.toMatchObject({ code: 'unknownPerson' });
    const outside = await aPerson(app, { organisationId }, ['agent']);
    await query(organisationId, `UPDATE person SET email = 'someone@elsewhere.test' WHERE org_id = $1 AND id = $2`, [
      organisationId,
      outside.personId,
    ]);
    provider.identities.set(loginOf(outside), { email: 'someone@elsewhere.test', email_verified: true });
    await expect(signOn(outside)).rejects.toMatchObject({ code: 'unknownPerson' });
  });

  it('for who does not work here any more, and for a person of another organisation', async () => {
    const leaver = await aPerson(app, { organisationId: admin.organisationId }, ['agent'], { password: PASSWORD });
    provider.identities.set(loginOf(leaver), { email: await emailOf(leaver), email_verified: true });
    await signOn(leaver);
    await app.get(DeactivatePerson).run(admin, leaver.personId, false);
    await expect(signOn(leaver)).rejects.toMatchObject({ code: 'unknownPerson' });
    await expect(finish(await cameBack(loginOf(stranger)))).rejects.toMatchObject({ code: 'unknownPerson' });
  });

  it('where it is off', async () => {
    const { organisationId } = await anOrganisation(app);
    await expect(app.get(BeginSignOn).run(organisationId, '/')).rejects.toMatchObject({ code: 'off' });
  });
});

describe('the rules of signing in', () => {
  it('switch passwords off once the administrator signed on, and only for their own organisation', async () => {
    const signIn = async (who: PersonActor) =>
      app.get(SignIn).run({ email: await emailOf(who), password: PASSWORD, address: '127.0.0.1', device: '' });
    expect(await change(stranger, { passwordAllowed: false })).toMatchObject({ error: { code: 'notTriedYet' } });
    await signOn(admin);
    expect(await change(admin, { passwordAllowed: false })).toMatchObject({ ok: true });
    await expect(signIn(agent)).rejects.toMatchObject({ code: 'passwordOff' });
    await expect(
      app.get(SignIn).run({ email: await emailOf(agent), password: 'wrong', address: '127.0.0.1', device: '' }),
    ).rejects.toMatchObject({ code: 'wrongCredentials' });
    await expect(signIn(stranger)).resolves.toEqual(expect.any(String));
    expect(await change(admin, {})).toMatchObject({ ok: true });
    await expect(signIn(agent)).resolves.toEqual(expect.any(String));
  });

  it('with passwords off, take no other provider, client or secret before it was tried; the server itself opens the door', async () => {
    const organisation = await anOrganisation(app);
    const { organisationId } = organisation;
    const own = await aPerson(app, { organisationId }, ['admin'], { password: PASSWORD });
    const above = await aPerson(app, { organisationId }, ['admin', 'platformAdmin'], { password: PASSWORD });
    const signIn = async (who: PersonActor) =>
      app.get(SignIn).run({ email: await emailOf(who), password: PASSWORD, address: '127.0.0.1', device: '' });
    const cameIn = () => {
      const sql = `INSERT INTO session (org_id, token_hash, person_id, started_at, last_seen_at, device, via) VALUES ($1, $2, $3, now(), now(), '', 'signOn')`;
      return query(organisationId, sql, [organisationId, String(Math.random()), own.personId]);
    };
    const off = { passwordAllowed: false };
    const notTried = { error: { code: 'notTriedYet', field: 'passwordAllowed' } };
    expect(await change(own, {})).toMatchObject({ ok: true });
    expect(await change(above, off)).toMatchObject(notTried);
    await cameIn();
    expect(await change(above, off)).toMatchObject({ ok: true });
    for (const wanted of [{ clientId: 'another' }, { clientId: 'another', secret: null }, { secret: 'another' }, { secret: '' }])
      expect(await change(own, { ...off, ...wanted })).toMatchObject(notTried);
    expect(await change(own, { ...off, domains: ['example.test', 'example.org'] })).toMatchObject({ ok: true });
    await expect(signIn(own)).rejects.toMatchObject({ code: 'passwordOff' });
    await expect(signIn(above)).resolves.toEqual(expect.any(String));

    const system = { kind: 'system', organisationId } as const;
    expect([await app.get(AllowPasswords).run(system), await app.get(AllowPasswords).run(system)]).toEqual([true, false]);
    await expect(signIn(own)).resolves.toEqual(expect.any(String));
    const [entry] = await query(
      organisationId,
      'SELECT actor_id, action FROM audit_entry WHERE org_id = $1 ORDER BY sequence DESC LIMIT 1',
      [organisationId],
    );
    expect(entry).toEqual({ actor_id: null, action: 'signInRules.changed' });
    expect(await change(own, { secret: 'another' })).toMatchObject({ ok: true });
    expect(await change(own, { ...off, secret: null })).toMatchObject(notTried); // they came in before the secret changed
    await expect(rulesOf(stranger)).resolves.toMatchObject({ passwordAllowed: true, secretKept: true });
  });

  it('forget the secret when there is another provider or client', async () => {
    const own = await aPerson(app, await anOrganisation(app), ['admin']);
    await change(own, {});
    expect(await rulesOf(own)).toMatchObject({ secretKept: true });
    expect(await change(own, { clientId: 'another', secret: null })).toMatchObject({ ok: true });
    expect(await rulesOf(own)).toMatchObject({ clientId: 'another', secretKept: false });
  });

  it('refuse a provider that does not answer, rules that somebody else changed, and tell no secret to the audit trail', async () => {
    expect(await change(admin, { issuer: 'http://127.0.0.1:9' })).toMatchObject({
      error: { code: 'providerSilent', field: 'issuer' },
    });
    expect(await change(admin, { issuer: 'http://login.example.com' })).toMatchObject({ error: { code: 'issuerWrong' } });
    expect(await change(admin, { version: 1 })).toMatchObject({ error: { code: 'rulesChanged' } });
    const rows = await app.within(admin.organisationId, () =>
      app.get(Database).manager().query('SELECT details, r.sealed_secret FROM audit_entry, sign_in_rules r'),
    );
    expect(JSON.stringify(rows)).not.toContain(provider.clientSecret);
  });
});
