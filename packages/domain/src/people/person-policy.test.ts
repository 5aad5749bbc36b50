import { describe, expect, it } from '@jest/globals';
import type { PersonActor } from './actor.js';
import { isMemberOn } from './membership.js';
import { canSeePerson } from './person-policy.js';

const actor = (roles: PersonActor['roles'], teamIds: string[]): PersonActor => ({
  kind: 'person',
  organisationId: 'o',
  personId: 'me',
  roles,
  teamIds,
  language: 'nl',
  timeZone: 'Europe/Amsterdam',
});

describe('who may see a person', () => {
  it.each([
    ['an agent sees themself', actor(['agent'], ['north']), { id: 'me', teamIds: ['north'] }, true],
    ['an agent does not see a colleague of the same team', actor(['agent'], ['north']), { id: 'you', teamIds: ['north'] }, false],
    ['a coach sees their own team', actor(['coach'], ['north']), { id: 'you', teamIds: ['north'] }, true],
    ['a manager does not see another team', actor(['manager'], ['north']), { id: 'you', teamIds: ['south'] }, false],
    ['an admin sees everyone', actor(['admin'], []), { id: 'you', teamIds: ['south'] }, true],
    ['an author sees only themself', actor(['author'], ['north']), { id: 'you', teamIds: ['north'] }, false],
  ])('%s', (_, who, person, expected) => {
    expect(canSeePerson(who, person)).toBe(expected);
  });
});

describe('a dated membership', () => {
  const membership = { personId: 'p', teamId: 't', startsOn: '2026-01-05', endsOn: '2026-03-01' };
  it.each([
    ['2026-01-04', false],
    ['2026-01-05', true],
    ['2026-02-28', true],
    ['2026-03-01', false],
  ])('holds on %s: %s', (date, expected) => {
    expect(isMemberOn(membership, date)).toBe(expected);
  });
});
