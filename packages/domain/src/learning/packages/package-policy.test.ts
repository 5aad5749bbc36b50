import { describe, expect, it } from '@jest/globals';
import { canAuthorPackages, canSeePackageRun } from './package-policy.js';

const actor = (role: string, teamIds = ['north'], personId = 'me') => ({ personId, roles: [role], teamIds });
const colleague = { id: 'other', teamIds: ['north'] };

describe('packages', () => {
  it.each(['agent', 'coach', 'manager', 'admin'])('are not for a %s to bring in', (role) =>
    expect(canAuthorPackages(actor(role))).toBe(false),
  );
  it('are for authors to bring in', () => expect(canAuthorPackages(actor('author'))).toBe(true));
});

describe('how far somebody is in a package', () => {
  it.each(['agent', 'coach', 'manager', 'author', 'admin'])('a %s sees their own', (role) =>
    expect(canSeePackageRun(actor(role), { id: 'me', teamIds: [] })).toBe(true),
  );
  it.each([
    ['coach', true],
    ['manager', true],
    ['author', true],
    ['agent', false],
    ['admin', false],
  ])('a %s of the same team: %s', (role, may) => expect(canSeePackageRun(actor(role), colleague)).toBe(may));
  it.each(['coach', 'manager', 'author'])('a %s of another team does not', (role) =>
    expect(canSeePackageRun(actor(role, ['south']), colleague)).toBe(false),
  );
});
