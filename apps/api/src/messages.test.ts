import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { unsubscribeUrls } from '@vakwerk/backend/messaging/preferences/unsubscribe-link';
import type { Config } from '@vakwerk/backend/platform/config/config';
import { CONFIG } from '@vakwerk/backend/platform/config/config.module';
import { aSignedInPerson, openTestApi, type SignedIn, type TestApi } from './test-api.js';

let api: TestApi;
let agent: SignedIn;
let admin: SignedIn;
beforeAll(async () => {
  api = await openTestApi();
  const organisation = await api.anOrganisation();
  agent = await aSignedInPerson(api, organisation, ['agent']);
  admin = await aSignedInPerson(api, organisation, ['admin']);
});
afterAll(() => api.close());

const get = (url: string, person: SignedIn | null = null) =>
  api.app.inject({ method: 'GET', url, headers: person ? { cookie: person.cookie } : {} });
const rhythm = async () => (await api.graphql('{ messageSettings { digestRhythm } }', {}, agent)).data?.messageSettings;

describe('a calendar address', () => {
  it('is read without signing in, is never kept by anything between, and is gone when it is stopped', async () => {
    const made = await api.graphql('mutation { makeCalendarFeed { url } }', {}, agent);
    const { url = '' } = (made.data?.makeCalendarFeed ?? {}) as { url?: string };
    const path = new URL(url).pathname;
    const answer = await get(path);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers).toMatchObject({ 'content-type': 'text/calendar; charset=utf-8', 'cache-control': 'no-store' });
    expect(answer.body).toContain('METHOD:PUBLISH');
    await api.graphql('mutation { revokeCalendarFeed }', {}, agent);
    expect((await get(path)).statusCode).toBe(404);
  });

  it('is not guessed: a wrong one is not found, many wrong ones wait', async () => {
    const wrong = `/api/calendar/${'x'.repeat(43)}.ics`;
    expect((await get('/api/calendar/short.ics')).statusCode).toBe(404);
    const codes = await Promise.all(Array.from({ length: 40 }, async () => (await get(wrong)).statusCode));
    expect(new Set(codes)).toEqual(new Set([404, 429]));
  });
});

describe('the way out of digests', () => {
  it('is one POST; following the link changes nothing and leads to the page with the button', async () => {
    const config = api.app.get<Config>(CONFIG, { strict: false });
    const { oneClick, page } = unsubscribeUrls(config, agent);
    const path = oneClick.slice(new URL(oneClick).origin.length);
    const followed = await get(path);
    expect([followed.statusCode, followed.headers.location]).toEqual([303, page]);
    expect(await rhythm()).toEqual({ digestRhythm: 'daily' });
    const press = (url: string) =>
      api.app.inject({
        method: 'POST',
        url,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        payload: 'List-Unsubscribe=One-Click',
      });
    expect((await press(path)).statusCode).toBe(204);
    expect(await rhythm()).toEqual({ digestRhythm: 'off' });
    expect((await press('/api/unsubscribe?token=eyJvIjoxfQ.AAAA')).statusCode).toBe(404);
  });
});

describe('a preview', () => {
  it('may be framed by our own pages, styles itself, and runs nothing', async () => {
    const answer = await get('/api/message-previews/evaluationReleased?language=en', agent);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-security-policy']).toContain("frame-ancestors 'self'; sandbox");
    expect(answer.headers['x-frame-options']).toBe('SAMEORIGIN');
    expect(answer.body).toContain('You have feedback');
    expect((await get('/api/message-previews/evaluationReleased')).statusCode).toBe(401);
    expect((await get('/api/message-previews/toString', agent)).statusCode).toBe(404);
  });
});

describe('what became of mail', () => {
  it('is for administrators', async () => {
    const question = '{ mailLog(filter: all) { nodes { id } } refusedAddresses { email } }';
    expect((await api.graphql(question, {}, admin)).data).toEqual({ mailLog: { nodes: [] }, refusedAddresses: [] });
    expect((await api.graphql(question, {}, agent)).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });
});
