import { describe, expect, it } from '@jest/globals';
import { mayOpenProfile, mayReadProficiency, maySeeGoal, maySeeProgressOf, maySeeTeamProgress } from './progress-policy.js';

const actor = (role: string, teamIds: string[] = ['noord']) => ({ personId: 'me', roles: [role], teamIds });
const anja = { id: 'anja', teamIds: ['noord'] };

describe('who may see progress', () => {
  it.each([
    ['a manager of the team', actor('manager'), true],
    ['a coach of the team', actor('coach'), true],
    ['a manager of another team', actor('manager', ['zuid']), false],
    ['a colleague', actor('agent'), false],
    ['an author in the team', actor('author'), false],
    ['an admin without a team', actor('admin', []), false],
  ])('%s', (_who, who, allowed) => {
    expect(maySeeTeamProgress(who, 'noord')).toBe(allowed);
    expect(maySeeProgressOf(who, anja)).toBe(allowed);
  });

  it('everyone sees their own, in a team or not', () => {
    expect(maySeeProgressOf(actor('agent', []), { id: 'me', teamIds: [] })).toBe(true);
  });
});

describe('a profile, a goal and figures of groups', () => {
  const anja = { id: 'anja', teamIds: ['noord'] };
  const as = (role: string, teamIds = ['noord'], personId = 'someone') => ({ personId, roles: [role], teamIds });
  it.each([
    ['coach of the team', as('coach'), true],
    ['manager of the team', as('manager'), true],
    ['manager of another team', as('manager', ['zuid']), false],
    ['colleague', as('agent'), false],
    ['the agent', as('agent', ['noord'], 'anja'), false],
    ['administrator', as('admin'), false],
  ])('the profile: %s', (_, actor, may) => {
    expect(mayOpenProfile(actor, anja)).toBe(may);
  });
  it('a goal is read by its owner, and by a coach while it is shared', () => {
    const goal = { personId: 'anja', shared: false };
    expect(maySeeGoal(as('agent', ['noord'], 'anja'), goal)).toBe(true);
    expect(maySeeGoal(as('coach'), goal)).toBe(false);
    expect(maySeeGoal(as('coach'), { ...goal, shared: true })).toBe(true);
    expect(maySeeGoal(as('manager'), { ...goal, shared: true })).toBe(false);
  });
  it('how long newcomers take is for a manager with a team', () => {
    expect([mayReadProficiency(as('manager')), mayReadProficiency(as('manager', [])), mayReadProficiency(as('coach'))]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
