import { describe, expect, it } from '@jest/globals';
import { mayGiveRoles, ORGANISATION_ROLES, type Role } from './role.js';

describe('giving roles', () => {
  it.each<[string, Role[], Role[], Role[], boolean]>([
    ['an admin makes a coach', ['admin'], ['agent'], ['agent', 'coach'], true],
    ['an admin makes an admin', ['admin'], [], ['admin'], true],
    ['an admin makes no platform admin', ['admin'], ['admin'], ['admin', 'platformAdmin'], false],
    ['an admin takes it from nobody', ['admin'], ['admin', 'platformAdmin'], ['admin'], false],
    ['an admin changes the rest of a platform admin', ['admin'], ['platformAdmin'], ['platformAdmin', 'coach'], true],
    ['a platform admin makes another', ['admin', 'platformAdmin'], [], ['platformAdmin'], true],
  ])('%s', (_, giver, before, after, expected) => {
    expect(mayGiveRoles(giver, before, after)).toBe(expected);
  });
  it('is about five roles inside an organisation', () => {
    expect(ORGANISATION_ROLES).toEqual(['agent', 'coach', 'manager', 'author', 'admin']);
  });
});
