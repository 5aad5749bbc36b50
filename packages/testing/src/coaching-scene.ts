import { MakeAgreement } from '@vakwerk/backend/coaching/agreements/make-agreement';
import { WritePrivateNote } from '@vakwerk/backend/coaching/room/write-private-note';
import { ChangeAway } from '@vakwerk/backend/coaching/schedule/change-away';
import { PlanSession, type PlanSessionInput } from '@vakwerk/backend/coaching/sessions/plan-session';
import { ReadSession, type WholeSession } from '@vakwerk/backend/coaching/sessions/read-session';
import { SaveTemplate } from '@vakwerk/backend/coaching/templates/save-template';
import { TeamRepository } from '@vakwerk/backend/people/teams/team.repository';
import { Database } from '@vakwerk/backend/platform/database/database';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { anOrganisation, aPerson, type Buildable, type TestApplication } from './test-application.js';

/** A coach and two agents of one team, with a manager, a coach of another team and a coach of another organisation. */
export async function aCoachedTeam(app: TestApplication) {
  const organisation = await anOrganisation(app);
  const { organisationId } = organisation;
  const south = await app.within(organisationId, () => app.get(TeamRepository).add('Zuid'));
  const coach = await aPerson(app, organisation, ['coach'], { givenName: 'Marieke' });
  const agent = await aPerson(app, organisation, ['agent'], { givenName: 'Youssef' });
  const colleague = await aPerson(app, organisation, ['agent'], { givenName: 'Lieke' });
  const manager = await aPerson(app, organisation, ['manager']);
  const coachSouth = await aPerson(app, { organisationId, teamId: south }, ['coach']);
  const stranger = await aPerson(app, await anOrganisation(app), ['coach']);
  return { ...organisation, coach, agent, colleague, manager, coachSouth, stranger };
}

/** Half an hour with somebody, in Amsterdam. */
export const aSessionWith = (
  agent: PersonActor,
  localDateTime: string,
  more: Partial<PlanSessionInput> = {},
): PlanSessionInput => ({
  agentId: agent.personId,
  localDateTime,
  timeZone: 'Europe/Amsterdam',
  durationMinutes: 30,
  place: '',
  agenda: [],
  ...more,
});

export const planned = (app: TestApplication, actor: PersonActor, input: PlanSessionInput): Promise<string> =>
  app.get(PlanSession).run(actor, input);

export const readSession = (app: TestApplication, actor: PersonActor, id: string): Promise<WholeSession> =>
  app.within(actor.organisationId, () => app.get(ReadSession).run(actor, id));

/** The rows of a statement in the organisation of an actor. */
export const rowsFor = <Row>(app: TestApplication, actor: PersonActor, sql: string, parameters: unknown[] = []): Promise<Row[]> =>
  app.within(actor.organisationId, () => app.get(Database).manager().query(sql, parameters) as Promise<Row[]>);

export const NOT_FOUND = { extensions: { code: 'NOT_FOUND' } };

/** A talk that comes back, with a promise, private words, a template and days off. */
export async function aRepeatedTalk(app: Buildable, { coach, agent }: { coach: PersonActor; agent: PersonActor }): Promise<void> {
  const points = [{ title: 'Hoe gaat het?', minutes: 5, question: 'Waar ben je trots op?' }];
  const templateId = await app.get(SaveTemplate).run(coach, { name: 'Elke twee weken', points });
  const plan = aSessionWith(agent, '2031-03-03T10:00', { everyWeeks: 2, templateId });
  const sessionId = await app.get(PlanSession).run(coach, plan);
  const promise = { sessionId, ownerId: agent.personId, what: 'Vat samen', dueOn: '2031-03-17' };
  await app.get(MakeAgreement).run(coach, promise);
  await app.get(WritePrivateNote).run(coach, { sessionId, text: 'Was vorige week ziek.' });
  await app.get(ChangeAway).add(agent, { fromOn: '2031-03-03', untilOn: '2031-03-04' });
}

/** Words that only the coach of a session reads. */
export const aPrivateNote = (app: Buildable, coach: PersonActor, sessionId: string, text: string) =>
  app.get(WritePrivateNote).run(coach, { sessionId, text });
