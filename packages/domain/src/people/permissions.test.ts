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
    ['nextStep:read', ['coach', 'manager', 'admin']],
    ['nextStep:manage', ['manager', 'admin']],
    ['fragment:ask', ['coach']],
    ['fragment:answer', ['agent']],
    ['fragment:stop', ['agent', 'coach']],
    ['fragment:use', ['author']],
    ['scorecard:author', ['author']],
    ['dialogue:author', ['author']],
    ['question:author', ['author']],
    ['scorecard:browse', ['coach', 'manager', 'author', 'admin']],
    ['evaluation:acknowledge', ['agent']],
    ['evaluation:self', ['agent']],
    ['spoken:ask', ['coach']],
    ['spoken:answer', ['agent']],
    ['dispute:open', ['agent']],
    ['rule:read', ['coach', 'manager', 'admin']],
    ['rule:manage', ['manager', 'admin']],
    ['certificate:read', ['agent', 'coach', 'manager', 'author']],
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
    ['organisation:administer', ['platformAdmin']],
    ['interaction:park', ['coach', 'admin']],
    ['integration:administer', ['admin']],
    ['progress:team', ['coach', 'manager']],
    ['attempt:read', ['agent', 'coach', 'manager', 'author']],
    ['attempt:grade', ['coach']],
    ['quiz:extend', ['coach', 'manager']],
    ['course:author', ['author']],
    ['package:report', ['coach', 'manager', 'author']],
  ])('%s is for %j alone', (operation, expected) => {
    expect(ROLES.filter((role) => mayCall([role], operation))).toEqual(expected);
  });
  it('adds up the roles of one person', () => {
    expect(mayCall(['agent', 'coach'], 'evaluation:score')).toBe(true);
    expect(mayCall([], 'evaluation:score')).toBe(false);
    expect(mayCall([], 'person:self')).toBe(true);
  });
});
