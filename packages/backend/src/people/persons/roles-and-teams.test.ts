import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anOrganisation, aPerson, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { Database } from '../../platform/database/database.js';
import { PeopleApiModule } from '../people.api.module.js';
import { Authenticate } from '../sessions/authenticate.js';
import { SignIn } from '../sessions/sign-in.js';
import { CreateTeam } from '../teams/create-team.js';
import { MovePerson } from '../teams/move-person.js';
import { RenameTeam } from '../teams/rename-team.js';
import { TeamRepository } from '../teams/team.repository.js';
import { ChangeRoles } from './change-roles.js';
import { DeactivatePerson } from './deactivate-person.js';
import { PersonRoster } from './person-roster.js';

const PASSWORD = 'vier losse woorden samen';
let app: TestApplication;
beforeAll(async () => {
  app = await openTestApplication([PeopleApiModule]);
});
afterAll(() => app.close());

type Actor = Awaited<ReturnType<typeof aPerson>>;
const query = (organisationId: string, sql: string, parameters: unknown[] = []) =>
  app.within(organisationId, () => app.get(Database).manager().query(sql, parameters) as Promise<Record<string, unknown>[]>);
const rosterOf = async (actor: Actor, personId: string) => {
  const people = await app.within(actor.organisationId, () => app.get(PersonRoster).list(actor));
  return people.find(({ id }) => id === personId);
};
const change = (actor: Actor, { personId }: Actor, roles: Actor['roles'], version: number | null = null) =>
  app.get(ChangeRoles).run(actor, { personId, roles, version });
const auditOf = async ({ organisationId }: Actor, subjectId: string) =>
  (await query(organisationId, 'SELECT action FROM audit_entry WHERE subject_id = $1 ORDER BY sequence', [subjectId])).map(
    ({ action }) => action,
  );
async function signIn({ organisationId, personId }: Actor): Promise<string> {
  const [row] = await query(organisationId, 'SELECT email FROM person WHERE id = $1', [personId]);
  return app.get(SignIn).run({ email: String(row?.email), password: PASSWORD, address: '127.0.0.1', device: '' });
}
const anAdmin = async (organisation: { organisationId: string }) =>
  aPerson(app, { organisationId: organisation.organisationId }, ['admin'], { password: PASSWORD });

describe('changing roles', () => {
  it('gives other roles, ends the sessions of the person, and is written down', async () => {
    const organisation = await anOrganisation(app);
    const admin = await anAdmin(organisation);
    const agent = await aPerson(app, organisation, ['agent'], { password: PASSWORD });
    const token = await signIn(agent);
    expect(await change(admin, agent, ['coach', 'agent', 'coach'])).toBeNull();
    expect((await rosterOf(admin, agent.personId))?.roles).toEqual(['agent', 'coach']);
    expect(await app.get(Authenticate).authenticate(token)).toBeNull();
    expect((await app.get(Authenticate).authenticate(await signIn(agent)))?.roles).toEqual(['agent', 'coach']);
    expect(await auditOf(admin, agent.personId)).toEqual(['person.added', 'person.rolesChanged']);
  });

  it('changes nothing, and puts nobody out, when the roles are the same', async () => {
    const organisation = await anOrganisation(app);
    const admin = await anAdmin(organisation);
    const agent = await aPerson(app, organisation, ['agent'], { password: PASSWORD });
    const token = await signIn(agent);
    await change(admin, agent, ['agent']);
    expect(await app.get(Authenticate).authenticate(token)).not.toBeNull();
    expect(await auditOf(admin, agent.personId)).toEqual(['person.added']);
  });

  it('gives who changes their own roles a new token in place of the old', async () => {
    const organisation = await anOrganisation(app);
    const admin = await anAdmin(organisation);
    const old = await signIn(admin);
    const token = await change(admin, admin, ['admin', 'author']);
    expect(await app.get(Authenticate).authenticate(old)).toBeNull();
    expect((await app.get(Authenticate).authenticate(String(token)))?.roles).toEqual(['author', 'admin']);
  });

  it('refuses no role at all, and a version that is not the newest', async () => {
    const organisation = await anOrganisation(app);
    const admin = await anAdmin(organisation);
    const agent = await aPerson(app, organisation, ['agent']);
    const { version = 0 } = (await rosterOf(admin, agent.personId)) ?? {};
    await expect(change(admin, agent, [])).rejects.toMatchObject({ code: 'rolesMissing' });
    await change(admin, agent, ['coach'], version);
    await expect(change(admin, agent, ['manager'], version)).rejects.toMatchObject({ code: 'personChanged' });
  });

  it('keeps the last admin who can sign in', async () => {
    const organisation = await anOrganisation(app);
    const admin = await anAdmin(organisation);
    await aPerson(app, organisation, ['admin']); // invited, never came
    await expect(change(admin, admin, ['author'])).rejects.toMatchObject({ code: 'lastAdmin' });
    await anAdmin(organisation);
    await change(admin, admin, ['author']);
    expect((await rosterOf({ ...admin, roles: ['admin'] }, admin.personId))?.roles).toEqual(['author']);
  });

  it('is not for another organisation, nor for who is no admin (any more)', async () => {
    const organisation = await anOrganisation(app);
    const admin = await anAdmin(organisation);
    const coach = await aPerson(app, organisation, ['coach']);
    const stranger = await anAdmin(await anOrganisation(app));
    await expect(change(stranger, coach, ['admin'])).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    await expect(change(coach, coach, ['admin'])).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    await expect(change({ ...coach, roles: ['admin'] }, admin, ['agent'])).rejects.toMatchObject({
      extensions: { code: 'FORBIDDEN' },
    });
  });
});

describe('two admins at the same moment', () => {
  it.each<[string, (actor: Actor, other: Actor) => Promise<unknown>]>([
    ['put each other out', (actor, other) => app.get(DeactivatePerson).run(actor, other.personId, false)],
    ['take each other’s rights', (actor, other) => change(actor, other, ['agent'])],
    ['lay down their own', (actor) => change(actor, actor, ['agent'])],
  ])('who %s leave one', async (_, act) => {
    for (let round = 0; round < 5; round += 1) {
      const organisation = await anOrganisation(app);
      const [one, two] = [await anAdmin(organisation), await anAdmin(organisation)];
      const outcomes = await Promise.allSettled([act(one, two), act(two, one)]);
      expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      const left = `SELECT id FROM person WHERE status = 'active' AND 'admin' = ANY(roles)`;
      expect(await query(organisation.organisationId, left)).toHaveLength(1);
    }
  });
});

describe('moving to other teams', () => {
  const TODAY = new Date('2026-11-24T10:00:00Z');
  const move = (actor: Actor, { personId }: Actor, teamIds: string[], from: string) =>
    app.get(MovePerson).run(actor, { personId, teamIds, from }, TODAY);
  const teamOn = (actor: Actor, { personId }: Actor, date: string) =>
    app.within(actor.organisationId, () => app.get(TeamRepository).teamOf(personId, date));

  it('begins on the day, and leaves the days before as they were', async () => {
    const organisation = await anOrganisation(app);
    const admin = await anAdmin(organisation);
    const agent = await aPerson(app, organisation, ['agent']);
    const south = await app.get(CreateTeam).run(admin, 'Zuid');
    await move(admin, agent, [south], '2026-12-01');
    expect(await teamOn(admin, agent, '2026-11-30')).toBe(organisation.teamId);
    expect(await teamOn(admin, agent, '2026-12-01')).toBe(south);
    await move(admin, agent, [], '2026-12-01');
    expect(await teamOn(admin, agent, '2026-12-01')).toBeNull();
    expect(await teamOn(admin, agent, '2026-11-30')).toBe(organisation.teamId);
    expect(await auditOf(admin, agent.personId)).toEqual(['person.added', 'person.moved', 'person.moved']);
  });

  it('refuses what is no date, and a date before a move that was made since', async () => {
    const organisation = await anOrganisation(app);
    const admin = await anAdmin(organisation);
    const agent = await aPerson(app, organisation, ['agent']);
    const south = await app.get(CreateTeam).run(admin, 'Zuid');
    await expect(move(admin, agent, [south], '2026-02-30')).rejects.toMatchObject({ code: 'moveDateWrong' });
    await expect(move(admin, agent, [south], '0000-01-01')).rejects.toMatchObject({ code: 'moveDateWrong' });
    await move(admin, agent, [south], '2026-11-20');
    await expect(move(admin, agent, [], '2026-11-10')).rejects.toMatchObject({ code: 'moveTooEarly' });
  });

  it('does not know people or teams of another organisation', async () => {
    const organisation = await anOrganisation(app);
    const agent = await aPerson(app, organisation, ['agent']);
    const elsewhere = await anOrganisation(app);
    const stranger = await anAdmin(elsewhere);
    const admin = await anAdmin(organisation);
    await expect(move(stranger, agent, [], '2026-12-01')).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    await expect(move(admin, agent, [elsewhere.teamId], '2026-12-01')).rejects.toMatchObject({
      extensions: { code: 'NOT_FOUND' },
    });
  });
});

describe('a team', () => {
  it('is made and renamed, with one name each, and written down', async () => {
    const organisation = await anOrganisation(app);
    const admin = await anAdmin(organisation);
    const id = await app.get(CreateTeam).run(admin, '  Team   Zuid ');
    await app.get(RenameTeam).run(admin, id, 'Zuid');
    await app.get(RenameTeam).run(admin, id, 'ZUID');
    expect(await query(organisation.organisationId, 'SELECT name FROM team WHERE id = $1', [id])).toEqual([{ name: 'ZUID' }]);
    expect(await auditOf(admin, id)).toEqual(['team.created', 'team.renamed', 'team.renamed']);
  });

  it.each([
    [' ', 'teamNameMissing'],
    ['x'.repeat(81), 'teamNameTooLong'],
    ['zuid', 'teamNameTaken'],
  ])('is not called %j', async (name, code) => {
    const organisation = await anOrganisation(app);
    const admin = await anAdmin(organisation);
    await app.get(CreateTeam).run(admin, 'Zuid');
    await expect(app.get(CreateTeam).run(admin, name)).rejects.toMatchObject({ code });
    await expect(app.get(RenameTeam).run(admin, organisation.teamId, name)).rejects.toMatchObject({ code });
  });

  it('is made once when two make it at the same moment', async () => {
    const admin = await anAdmin(await anOrganisation(app));
    const made = await Promise.allSettled(['Zuid', 'zuid'].map((name) => app.get(CreateTeam).run(admin, name)));
    expect(made.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('of another organisation does not exist', async () => {
    const { teamId } = await anOrganisation(app);
    const stranger = await anAdmin(await anOrganisation(app));
    await expect(app.get(RenameTeam).run(stranger, teamId, 'Mijn')).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
  });
});
