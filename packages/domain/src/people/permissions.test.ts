import { describe, expect, it } from '@jest/globals';
import { mayCall, type Operation, PERMISSIONS } from './permissions.js';
import { ROLES } from './role.js';

describe('the rights table', () => {
  it('names only roles that exist, and no operation that nobody may call', () => {
    for (const allowed of Object.values(PERMISSIONS)) {
      if (allowed === 'anyone') continue;
      expect(allowed.length).toBeGreaterThan(0);
      for (const role of allowed) expect(ROLES).toContain(role);
    }
  });
  it.each<[Operation, string[]]>([
    ['evaluation:score', ['coach']],
    ['scorecard:author', ['author']],
    ['scorecard:browse', ['coach', 'manager', 'author', 'admin']],
    ['evaluation:acknowledge', ['agent']],
    ['evaluation:self', ['agent']],
    ['dispute:open', ['agent']],
    ['dispute:review', ['coach', 'manager']],
    ['calibration:read', ['coach', 'manager']],
    ['calibration:lead', ['coach', 'manager']],
    ['calibration:own', ['coach']],
    ['sampling:read', ['coach', 'manager']],
    ['sampling:manage', ['manager']],
    ['sampling:hand-out', ['coach', 'manager']],
    ['quality:settings', ['manager', 'admin']],
    ['retention:administer', ['admin']],
    ['person:administer', ['admin']],
    ['interaction:park', ['coach', 'admin']],
    ['integration:administer', ['admin']],
    ['progress:team', ['coach', 'manager']],
  ])('%s is for %j alone', (operation, expected) => {
    expect(ROLES.filter((role) => mayCall([role], operation))).toEqual(expected);
  });
  it('adds up the roles of one person', () => {
    expect(mayCall(['agent', 'coach'], 'evaluation:score')).toBe(true);
    expect(mayCall([], 'evaluation:score')).toBe(false);
    expect(mayCall([], 'person:self')).toBe(true);
  });
});
