import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aSignedInPerson, openTestApi, type SignedIn, type TestApi } from './test-api.js';

let api: TestApi;
let coach: SignedIn;
let agent: SignedIn;
let manager: SignedIn;
let admin: SignedIn;
beforeAll(async () => {
  api = await openTestApi();
  const organisation = await api.anOrganisation();
  coach = await aSignedInPerson(api, organisation, ['coach']);
  agent = await aSignedInPerson(api, organisation, ['agent']);
  manager = await aSignedInPerson(api, organisation, ['manager']);
  admin = await aSignedInPerson(api, organisation, ['admin']);
});
afterAll(() => api.close());

async function ask<Answer>(
  person: SignedIn,
  name: string,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Answer> {
  const answer = await api.graphql(query, variables, person);
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data?.[name] as Answer;
}

const SESSION = `id version state startsAtLocal startsAt coach { id } agent { id } place seats { person { id } note }
  agenda { number source title doneAt } agreements { id what state owner { id } agentAgreed coachAgreed }
  openAgreements { id } viewerMay { change addAgendaItem makeAgreement }`;
const RESULT = `__typename ... on SessionChanged { session { ${SESSION} } } ... on SessionRefused { code }
  ... on SessionOverlap { code whose startsAt durationMinutes } ... on SessionConflict { code stored { version } }`;

interface ChangeAnswer {
  readonly __typename: string;
  readonly session: { readonly id: string; readonly version: number; readonly agreements: { readonly id: string }[] };
}
const plan = (startsAtLocal: string) =>
  ask<ChangeAnswer>(coach, 'planSession', `mutation ($input: PlanSessionInput!) { planSession(input: $input) { ${RESULT} } }`, {
    input: {
      agentId: agent.personId,
      startsAtLocal,
      timeZone: 'Europe/Amsterdam',
      durationMinutes: 30,
      agenda: [{ title: 'Samenvatten' }],
    },
  });

describe('a session over GraphQL', () => {
  it('is planned, prepared by the agent, moved once, and closed with an agreement of both', async () => {
    const planned = await plan('2027-06-01T14:00');
    expect(planned).toMatchObject({
      __typename: 'SessionChanged',
      session: { startsAt: '2027-06-01T12:00:00.000Z', version: 1 },
    });
    const { id } = planned.session;
    const added = await ask<ChangeAnswer>(
      agent,
      'addAgendaItem',
      `mutation ($id: ID!) { addAgendaItem(sessionId: $id, item: { title: "Boze klanten" }) { ${RESULT} } }`,
      { id },
    );
    expect(added.session).toMatchObject({
      agenda: [
        { number: 1, source: 'agent', title: 'Boze klanten' },
        { number: 2, source: 'coach' },
      ],
      viewerMay: { change: false, addAgendaItem: true, makeAgreement: true },
    });
    const move = () =>
      ask<ChangeAnswer>(
        coach,
        'rescheduleSession',
        `mutation ($id: ID!) { rescheduleSession(input: { sessionId: $id, version: 1, startsAtLocal: "2027-06-01T15:00", timeZone: "Europe/Amsterdam", durationMinutes: 30 }) { ${RESULT} } }`,
        { id },
      );
    expect(await move()).toMatchObject({ __typename: 'SessionChanged', session: { version: 2 } });
    expect(await move()).toMatchObject({ __typename: 'SessionConflict', code: 'conflict', stored: { version: 2 } });
    const input = { sessionId: id, ownerId: agent.personId, what: 'Vat samen', dueOn: '2027-06-15' };
    const made = await ask<ChangeAnswer>(
      coach,
      'makeAgreement',
      `mutation ($input: MakeAgreementInput!) { makeAgreement(input: $input) { ${RESULT} } }`,
      { input },
    );
    expect(made.session.agreements).toMatchObject([{ state: 'proposed', coachAgreed: true, agentAgreed: false }]);
    const agreed = await ask<ChangeAnswer>(
      agent,
      'agreeToAgreement',
      `mutation ($agreementId: ID!) { agreeToAgreement(agreementId: $agreementId) { ${RESULT} } }`,
      { agreementId: made.session.agreements[0]?.id },
    );
    expect(agreed.session.agreements).toMatchObject([{ state: 'agreed' }]);
    expect(await ask(agent, 'myAgreements', '{ myAgreements { what dueOn state } }')).toEqual([
      { what: 'Vat samen', dueOn: '2027-06-15', state: 'agreed' },
    ]);
    expect(await ask(agent, 'nextSession', '{ nextSession { id startsAtLocal } }')).toEqual({
      id,
      startsAtLocal: '2027-06-01T15:00',
    });
    const closed = await ask(
      coach,
      'closeSession',
      `mutation ($id: ID!) { closeSession(sessionId: $id, version: 2) { ${RESULT} } }`,
      { id },
    );
    expect(closed).toMatchObject({ session: { state: 'held', viewerMay: { change: false } } });
  });

  it('says what is in the way', async () => {
    await plan('2027-06-03T14:00');
    expect(await plan('2027-06-03T14:15')).toEqual({
      __typename: 'SessionOverlap',
      code: 'overlap',
      whose: 'coach',
      startsAt: '2027-06-03T12:00:00.000Z',
      durationMinutes: 30,
    });
    expect(await plan('2020-01-01T10:00')).toEqual({ __typename: 'SessionRefused', code: 'timeInPast' });
  });

  it('shows a manager that it takes place, and nothing more', async () => {
    const { session } = await plan('2027-06-05T14:00');
    const team = await ask<{ id: string }[]>(
      manager,
      'teamSessions',
      '{ teamSessions(from: "2027-06-05T00:00:00Z", until: "2027-06-06T00:00:00Z") { id agent { id } state } }',
    );
    expect(team).toEqual([{ id: session.id, agent: { id: agent.personId }, state: 'planned' }]);
    const read = await api.graphql(
      'query ($id: ID!) { coachingSession(id: $id) { seats { note } } }',
      { id: session.id },
      manager,
    );
    expect(read.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });
});

describe('mail, for an administrator', () => {
  it('has a status, and a test that says what is wrong', async () => {
    expect(await ask(admin, 'mailStatus', '{ mailStatus { pending failed lastError lastSentAt } }')).toEqual({
      pending: 0,
      failed: 0,
      lastError: null,
      lastSentAt: null,
    });
    const test = await ask(admin, 'sendTestMail', 'mutation { sendTestMail { __typename ... on TestMailRefused { code } } }');
    expect(test).toEqual({ __typename: 'TestMailRefused', code: 'mailNotConfigured' });
  });
});
