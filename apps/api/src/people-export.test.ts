import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aSignedInPerson, openTestApi, type SignedIn, type TestApi } from './test-api.js';

let api: TestApi;
let manager: SignedIn;
let agent: SignedIn;
let stranger: SignedIn;
let teamId: string;
beforeAll(async () => {
  api = await openTestApi();
  const scene = await api.anOrganisation();
  ({ teamId } = scene);
  manager = await aSignedInPerson(api, scene, ['manager']);
  agent = await aSignedInPerson(api, scene, ['agent']);
  stranger = await aSignedInPerson(api, await api.anOrganisation(), ['manager']);
});
afterAll(() => api.close());

const download = (person: SignedIn | null, query = '') =>
  api.app.inject({ url: `/api/progress/people${query}`, headers: person ? { cookie: person.cookie } : {} });

describe('the download of people × skills over HTTP', () => {
  it('is a file for who leads a team, and is kept nowhere', async () => {
    const answer = await download(manager, `?team=${teamId}&evidence=knows`);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'cache-control': 'no-store',
      'content-disposition': expect.stringMatching(/^attachment; filename="vaardigheden-\d{4}-\d\d-\d\d\.csv"$/),
    });
    expect(answer.body.trimEnd().split('\r\n')).toHaveLength(2);
  });

  it('is nothing for who is not signed in, in another role, or in another organisation', async () => {
    expect((await download(null)).statusCode).toBe(401);
    expect((await download(agent)).statusCode).toBe(403);
    expect((await download(stranger, `?team=${teamId}`)).statusCode).toBe(404);
  });

  it('refuses evidence that does not exist, and a team that is no id', async () => {
    expect((await download(manager, '?evidence=feels')).statusCode).toBe(400);
    expect((await download(manager, '?team=nothing')).statusCode).toBe(404);
  });
});
