import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ChangeRoles } from '@vakwerk/backend/people/persons/change-roles';
import { DeactivatePerson } from '@vakwerk/backend/people/persons/deactivate-person';
import { ResetPassword } from '@vakwerk/backend/people/persons/reset-password';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import pg from 'pg';
import { aSignedInPerson, openTestApi, type SignedIn, type TestApi } from './test-api.js';

let api: TestApi;
let port: number;
let database: pg.Client;
let organisation: { organisationId: string; teamId: string };
let admin: PersonActor;
beforeAll(async () => {
  api = await openTestApi();
  await api.app.listen(0, '127.0.0.1');
  port = (api.app.getHttpServer().address() as AddressInfo).port;
  database = new pg.Client({ connectionString: api.superuserUrl });
  await database.connect();
  organisation = await api.anOrganisation();
  const { organisationId, personId } = await aSignedInPerson(api, organisation, ['admin']);
  admin = {
    kind: 'person',
    organisationId,
    personId,
    roles: ['admin'],
    teamIds: [],
    language: 'nl',
    timeZone: 'Europe/Amsterdam',
  };
});
afterAll(async () => {
  await database.end();
  await api.close();
});

/** Opens the stream of live updates. @returns what resolves when the server ends it, and a way to leave */
function openStream({ cookie }: SignedIn): Promise<{ ended: Promise<'ended'>; leave: () => void }> {
  return new Promise((resolve, reject) => {
    const stream = request({ host: '127.0.0.1', port, path: '/api/live', headers: { cookie } }, (response) => {
      const ended = new Promise<'ended'>((end) => response.once('end', () => end('ended')));
      response.once('data', () => resolve({ ended, leave: () => stream.destroy() }));
      response.on('error', () => undefined);
      response.resume();
    });
    stream.once('error', reject);
    stream.end();
  });
}
const SECONDS = 8_000;
const anAgent = () => aSignedInPerson(api, organisation, ['agent']);
const lastSeen = async ({ personId }: SignedIn) =>
  (await database.query<{ at: Date }>('SELECT last_seen_at AS at FROM session WHERE person_id = $1', [personId])).rows[0]?.at;
const seenAgo = ({ personId }: SignedIn, minutes: number) =>
  database.query('UPDATE session SET last_seen_at = now() - make_interval(mins => $2) WHERE person_id = $1', [personId, minutes]);

describe('the stream of live updates', () => {
  it.each<[string, (person: SignedIn) => Promise<unknown>]>([
    ['signing out', (person) => api.graphql('mutation { signOut }', {}, person)],
    ['being deactivated', ({ personId }) => api.app.get(DeactivatePerson, { strict: false }).run(admin, personId, false)],
    ['a new password', ({ personId }) => api.app.get(ResetPassword, { strict: false }).run(admin, personId)],
    [
      'other roles',
      ({ personId }) => api.app.get(ChangeRoles, { strict: false }).run(admin, { personId, roles: ['coach'], version: null }),
    ],
    [
      'a session that is gone without a word',
      ({ personId }) => database.query('DELETE FROM session WHERE person_id = $1', [personId]),
    ],
    ['an hour without doing anything', (person) => seenAgo(person, 61)],
  ])('ends within seconds after %s', async (_, change) => {
    const person = await anAgent();
    const { ended, leave } = await openStream(person);
    await change(person);
    expect(await Promise.race([ended, wait(SECONDS, 'still open')])).toBe('ended');
    leave();
  });

  it('stays open for who is signed in, and does not keep an idle session awake', async () => {
    const person = await anAgent();
    const { ended, leave } = await openStream(person);
    await seenAgo(person, 30);
    const before = await lastSeen(person);
    expect(await Promise.race([ended, wait(SECONDS, 'still open')])).toBe('still open');
    expect(await lastSeen(person)).toEqual(before);
    leave();
  });
});
