import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aSignedInPerson, openTestApi, type SignedIn, type TestApi } from './test-api.js';

let api: TestApi;
let admin: SignedIn;
let agent: SignedIn;
let coach: SignedIn;
let stranger: SignedIn;
beforeAll(async () => {
  api = await openTestApi();
  const scene = await api.anOrganisation();
  admin = await aSignedInPerson(api, scene, ['admin']);
  agent = await aSignedInPerson(api, scene, ['agent']);
  coach = await aSignedInPerson(api, scene, ['coach']);
  stranger = await aSignedInPerson(api, await api.anOrganisation(), ['admin']);
});
afterAll(() => api.close());

const download = (person: SignedIn | null, whose: string) =>
  api.app.inject({ url: `/api/people/${whose}/export`, headers: person ? { cookie: person.cookie } : {} });

describe('a person’s data over HTTP', () => {
  it('is an archive for oneself and for an administrator, and is kept nowhere', async () => {
    for (const [person, whose] of [
      [agent, 'me'],
      [admin, agent.personId],
    ] as const) {
      const answer = await download(person, whose);
      expect(answer.statusCode).toBe(200);
      expect(answer.rawPayload.subarray(0, 2).toString()).toBe('PK');
      expect(answer.headers).toMatchObject({
        'content-type': 'application/zip',
        'cache-control': 'no-store',
        'content-disposition': expect.stringMatching(/^attachment; filename="mijn-gegevens-\d{4}-\d\d-\d\d\.zip"$/),
      });
    }
  });

  it('is nothing for who is not signed in, in another role, or in another organisation', async () => {
    expect((await download(null, 'me')).statusCode).toBe(401);
    expect((await download(coach, agent.personId)).statusCode).toBe(403);
    expect((await download(stranger, agent.personId)).statusCode).toBe(404);
    expect((await download(admin, 'nobody')).statusCode).toBe(404);
  });

  it('is erased by an administrator of the same organisation only', async () => {
    const erase = `mutation ($id: ID!) { erasePerson(personId: $id, typedName: "x") { __typename ... on PersonChangeRefused { code } } }`;
    const by = async (person: SignedIn) => api.graphql(erase, { id: agent.personId }, person);
    expect((await by(admin)).data).toMatchObject({ erasePerson: { code: 'stillActive' } });
    expect((await by(stranger)).errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
    expect((await by(coach)).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });
});
