import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Config } from '@vakwerk/backend/platform/config/config';
import { CONFIG } from '@vakwerk/backend/platform/config/config.module';
import { aSignedInPerson, openTestApi, type SignedIn, type TestApi } from './test-api.js';

let api: TestApi;
let admin: SignedIn;
beforeAll(async () => {
  api = await openTestApi();
  admin = await aSignedInPerson(api, await api.anOrganisation(), ['admin']);
});
afterAll(() => api.close());

const ask = (query: string, { headers = {}, variables = {} }: { headers?: Record<string, string>; variables?: object } = {}) =>
  api.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', cookie: admin.cookie, ...headers },
    payload: JSON.stringify({ query, variables }),
  });
const CHANGE = 'mutation { changeMyLanguage(language: "nl") }';

describe('a question to the api', () => {
  it('is answered with words for this person only: nobody may keep them', async () => {
    expect((await ask('{ viewer { language } }')).headers['cache-control']).toBe('no-store');
    expect((await ask('{ nothing }')).headers['cache-control']).toBe('no-store');
  });

  it.each(['https://elsewhere.example', 'null', 'http://localhost:4300.elsewhere.example', 'http://localhost:9'])(
    'is refused when it was sent from a page of %s',
    async (origin) => {
      const response = await ask(CHANGE, { headers: { origin } });
      expect(response.statusCode).toBe(403);
      expect(response.json()).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    },
  );

  it('is answered when it comes from our own page, from the address it was sent to, or from a program', async () => {
    const { APP_ORIGIN } = api.app.get<Config>(CONFIG, { strict: false });
    const proxied = { origin: 'http://127.0.0.1:4300', 'x-forwarded-host': '127.0.0.1:4300' };
    const honest: Record<string, string>[] = [{ origin: APP_ORIGIN }, proxied, {}];
    for (const headers of honest) expect((await ask(CHANGE, { headers })).json()).toEqual({ data: { changeMyLanguage: true } });
  });

  it('is refused as too large above a megabyte, and the next one is answered', async () => {
    const csv = 'x'.repeat(1_100_000);
    const large = await ask('mutation($csv: String!) { importPeople(csv: $csv, apply: false) { __typename } }', {
      variables: { csv },
    });
    expect(large.statusCode).toBe(413);
    expect(large.json()).toMatchObject({ errors: [{ extensions: { code: 'PAYLOAD_TOO_LARGE' } }] });
    expect((await ask('{ viewer { language } }')).statusCode).toBe(200);
  });

  it.each([
    ['a variable', 'mutation($w: String!) { changeMyLanguage(language: $w) }', { w: 'n\0l' }],
    [
      'a list in an input',
      'mutation($i: InvitePersonInput!) { invitePerson(input: $i) { __typename } }',
      { i: { givenName: 'N\0', familyName: 'N', email: 'n@example.test', roles: ['agent'], language: 'nl' } },
    ],
    ['the text itself', 'mutation { signIn(email: "a\\u0000b@example.test", password: "x") { __typename } }', {}],
    [
      'the text itself, written otherwise',
      'mutation { signIn(email: "a\\u{0}b@example.test", password: "x") { __typename } }',
      {},
    ],
  ])('is refused, and not a mistake of ours, when there is a NUL in %s', async (_, query, variables) => {
    expect((await ask(query, { variables })).json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });
});

describe('setting up', () => {
  it.each(['Mars/Olympus', '', '+01:00'])('refuses %j, which is no time zone', async (timeZone) => {
    const { SetUpInstallation } = await import('@vakwerk/backend/people/organisations/set-up-installation');
    const setUp = api.app.get(SetUpInstallation, { strict: false });
    const { FIRST_RUN_TOKEN = 'none' } = api.app.get<Config>(CONFIG, { strict: false });
    const input = { token: FIRST_RUN_TOKEN, organisationName: 'A', language: 'nl' as const, givenName: 'A', familyName: 'B' };
    const run = setUp.run({ ...input, timeZone, email: 'a@example.test', password: 'vier losse woorden samen' });
    await expect(run).rejects.toMatchObject({ code: 'timeZoneUnknown' });
  });
});
