import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { anOrganisation, aPerson, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { Secret, TOTP } from 'otpauth';
import { Database } from '../../platform/database/database.js';
import { PeopleApiModule } from '../people.api.module.js';
import { PersonRepository } from '../persons/person.repository.js';
import { Authenticate } from '../sessions/authenticate.js';
import { hashPassword } from '../sessions/password-hash.js';
import { ReadViewer } from '../sessions/read-viewer.js';
import { SignIn } from '../sessions/sign-in.js';
import { ChangeSignInRules } from '../sign-on/change-sign-in-rules.js';
import { stepOf } from './code-steps.js';
import { RemoveSecondFactor } from './remove-second-factor.js';
import { SetUpSecondFactor } from './set-up-second-factor.js';

const PASSWORD = 'vier losse woorden samen';
const STEP_MS = 30_000;
const NOW = new Date(Math.floor(Date.now() / STEP_MS) * STEP_MS);
const later = (steps: number) => new Date(NOW.getTime() + steps * STEP_MS);
const codeAt = (secret: string, at: Date) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: at.getTime() });

let app: TestApplication;
beforeAll(async () => {
  app = await openTestApplication([PeopleApiModule]);
});
afterAll(() => app.close());

const anAdmin = async (organisation?: { organisationId: string }) =>
  aPerson(app, { organisationId: (organisation ?? (await anOrganisation(app))).organisationId }, ['admin'], {
    password: PASSWORD,
  });
async function signIn({ organisationId, personId }: PersonActor, code: string | null = null, at = NOW): Promise<string> {
  const person = await app.within(organisationId, () => app.get(PersonRepository).find(personId));
  return app.get(SignIn).run({ email: person?.email ?? '', password: PASSWORD, address: personId, device: '', code }, at);
}
async function setUp(actor: PersonActor) {
  const { secret } = await app.get(SetUpSecondFactor).begin(actor);
  return { secret, ...(await app.get(SetUpSecondFactor).confirm(actor, codeAt(secret, NOW), '', NOW)) };
}
const ask = (actor: PersonActor) =>
  app.get(ChangeSignInRules).run(actor, {
    issuer: '',
    clientId: '',
    secret: null,
    domains: [],
    enabled: false,
    trustsEmail: false,
    passwordAllowed: true,
    adminSecondFactor: true,
    version: 0,
  });
const actionsOn = async ({ organisationId, personId }: PersonActor) => {
  const sql = `SELECT action FROM audit_entry WHERE subject_id = $1 AND action LIKE 'secondFactor%' ORDER BY sequence`;
  const rows = await app.within(
    organisationId,
    () => app.get(Database).manager().query(sql, [personId]) as Promise<{ action: string }[]>,
  );
  return rows.map(({ action }) => action);
};

describe('the codes of RFC 6238', () => {
  it.each([
    [59, '287082', 1],
    [1_111_111_109, '081804', 37_037_036],
    [20_000_000_000, '353130', 666_666_666],
  ])('at %d seconds', async (seconds, code, step) => {
    const secret = Secret.fromUTF8('12345678901234567890').base32;
    expect(await stepOf(secret, code, new Date(seconds * 1_000))).toBe(step);
    expect(await stepOf(secret, code, new Date(seconds * 1_000 + 3 * STEP_MS))).toBeNull();
  });
});

describe('a second factor', () => {
  it('is asked after the right password, and each code works once', async () => {
    const admin = await anAdmin();
    const { secret, token } = await setUp(admin);
    expect((await app.get(Authenticate).authenticate(token))?.roles).toEqual(['admin']);
    await expect(signIn(admin)).rejects.toMatchObject({ code: 'secondFactorNeeded' });
    await expect(signIn(admin, '000000')).rejects.toMatchObject({ code: 'secondFactorWrong' });
    await expect(signIn(admin, codeAt(secret, NOW))).rejects.toMatchObject({ code: 'secondFactorWrong' }); // it confirmed the app
    const next = codeAt(secret, later(2));
    await expect(signIn(admin, next, later(2))).resolves.toEqual(expect.any(String));
    await expect(signIn(admin, next, later(2))).rejects.toMatchObject({ code: 'secondFactorWrong' });
    await expect(signIn(admin, codeAt(secret, later(1)), later(2))).rejects.toMatchObject({ code: 'secondFactorWrong' });
  });

  it('lets one of two at the same moment in with the same code', async () => {
    const admin = await anAdmin();
    const { secret } = await setUp(admin);
    const code = codeAt(secret, later(5));
    const outcomes = await Promise.allSettled([signIn(admin, code, later(5)), signIn(admin, code, later(5))]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('has ten recovery codes that each work once, however they are typed, and that are kept as a hash', async () => {
    const admin = await anAdmin();
    const { recoveryCodes, secret } = await setUp(admin);
    expect(new Set(recoveryCodes).size).toBe(10);
    const typed = ` ${recoveryCodes[3]?.toUpperCase().replaceAll('-', ' ')}`;
    await expect(signIn(admin, typed)).resolves.toEqual(expect.any(String));
    await expect(signIn(admin, typed)).rejects.toMatchObject({ code: 'secondFactorWrong' });
    const rows = await app.within(admin.organisationId, () => app.get(Database).manager().query('SELECT * FROM second_factor'));
    for (const told of [secret, recoveryCodes[0] ?? '']) expect(JSON.stringify(rows)).not.toContain(told);
  });

  it('stops guessing after ten wrong codes', async () => {
    const admin = await anAdmin();
    await app.get(SetUpSecondFactor).begin(admin);
    const guess = () => app.get(SetUpSecondFactor).confirm(admin, '000000', '', NOW);
    for (let n = 0; n < 10; n += 1) await expect(guess()).rejects.toMatchObject({ code: 'secondFactorWrong' });
    await expect(guess()).rejects.toMatchObject({ code: 'tooManyAttempts' });
  });

  it('counts wrong codes per person when signing in, and no sign-in elsewhere with the same address forgets them', async () => {
    const admin = await anAdmin();
    const twin = await anAdmin();
    await setUp(admin);
    const person = await app.within(admin.organisationId, () => app.get(PersonRepository).find(admin.personId));
    const otherPassword = 'een heel ander wachtwoord';
    await app.within(twin.organisationId, async () => {
      const found = await app.get(PersonRepository).find(twin.personId);
      if (!found || !person) throw new Error('They are not there.');
      await app.get(PersonRepository).save({ ...found, email: person.email, passwordHash: await hashPassword(otherPassword) });
    });
    const asTwin = () =>
      app.get(SignIn).run({ email: person?.email ?? '', password: otherPassword, address: 'elsewhere', device: '' }, NOW);
    for (let n = 0; n < 10; n += 1) {
      await expect(signIn(admin, '000000')).rejects.toMatchObject({ code: 'secondFactorWrong' });
      await expect(asTwin()).resolves.toEqual(expect.any(String));
    }
    await expect(signIn(admin, '000000')).rejects.toMatchObject({ code: 'tooManyAttempts' });
    await expect(asTwin()).resolves.toEqual(expect.any(String));
  });

  it('that is still to be typed counts nothing against the address', async () => {
    const admin = await anAdmin();
    await setUp(admin);
    await expect(signIn(admin)).rejects.toMatchObject({ code: 'secondFactorNeeded' });
    const subject = `address:${createHash('sha256').update(admin.personId).digest('base64url')}`;
    const rows = await app.within(admin.organisationId, () =>
      app.get(Database).manager().query('SELECT id FROM sign_in_attempt WHERE subject = $1', [subject]),
    );
    expect(rows).toEqual([]);
  });

  it('ends with a code, or by a colleague who administers, and both are written down', async () => {
    const admin = await anAdmin();
    const colleague = await anAdmin(admin);
    const { secret } = await setUp(admin);
    const remove = app.get(RemoveSecondFactor);
    await expect(remove.own(admin, '000000', NOW)).rejects.toMatchObject({ code: 'secondFactorWrong' });
    await expect(app.get(SetUpSecondFactor).begin(admin)).rejects.toMatchObject({ code: 'secondFactorThere' });
    await remove.own(admin, codeAt(secret, later(3)), later(3));
    const { token } = await setUp(admin);
    await remove.ofColleague(colleague, admin.personId);
    expect(await app.get(Authenticate).authenticate(token)).toBeNull();
    await expect(signIn(admin)).resolves.toEqual(expect.any(String));
    expect(await actionsOn(admin)).toEqual([
      'secondFactor.setUp',
      'secondFactor.removed',
      'secondFactor.setUp',
      'secondFactor.reset',
    ]);
  });

  it('of somebody else is not for another organisation, for who is no administrator, nor for oneself', async () => {
    const admin = await anAdmin();
    const stranger = await anAdmin();
    const coach = await aPerson(app, { organisationId: admin.organisationId }, ['coach']);
    await setUp(admin);
    const reset = (actor: PersonActor) => app.get(RemoveSecondFactor).ofColleague(actor, admin.personId);
    await expect(reset(stranger)).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    await expect(reset(coach)).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    await expect(reset(admin)).rejects.toMatchObject({ code: 'notYourself' });
    const above = await aPerson(app, { organisationId: admin.organisationId }, ['platformAdmin'], { password: PASSWORD });
    await setUp(above);
    await expect(app.get(RemoveSecondFactor).ofColleague(admin, above.personId)).rejects.toMatchObject({ code: 'personAbove' });
  });
});

describe('an organisation that asks it of administrators', () => {
  it('has no administrators without, until they set it up; other roles go on', async () => {
    const organisation = await anOrganisation(app);
    const admin = await aPerson(app, { organisationId: organisation.organisationId }, ['author', 'admin'], {
      password: PASSWORD,
    });
    const elsewhere = await anAdmin();
    expect(await ask(admin)).toMatchObject({ ok: true });
    const actor = await app.get(Authenticate).authenticate(await signIn(admin));
    expect(actor?.roles).toEqual(['author']);
    const viewer = await app.within(organisation.organisationId, () => app.get(ReadViewer).run(actor as PersonActor));
    expect(viewer.secondFactorDue).toBe(true);
    const { token } = await setUp(admin);
    expect((await app.get(Authenticate).authenticate(token))?.roles).toEqual(['author', 'admin']);
    expect((await app.get(Authenticate).authenticate(await signIn(elsewhere)))?.roles).toEqual(['admin']);
  });
});
