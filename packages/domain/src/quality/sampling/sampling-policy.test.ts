import { describe, expect, it } from '@jest/globals';
import { mayHandOutCall, mayManagePlan, mayReadPlan } from './sampling-policy.js';

const actor = (roles: string[], teamIds: string[]) => ({ personId: 'me', roles, teamIds });

describe('who sees and decides about a plan', () => {
  it.each<[string, string[], string[], boolean, boolean]>([
    ['a manager of all its teams decides', ['manager'], ['north', 'south'], true, true],
    ['a manager of one of its teams reads', ['manager'], ['north'], true, false],
    ['a coach reads', ['coach'], ['north', 'south'], true, false],
    ['an agent does neither', ['agent'], ['north', 'south'], false, false],
    ['a manager of another team does neither', ['manager'], ['west'], false, false],
  ])('%s', (_, roles, teams, reads, manages) => {
    const plan = { teamIds: ['north', 'south'] };
    expect([mayReadPlan(actor(roles, teams), plan), mayManagePlan(actor(roles, teams), plan)]).toEqual([reads, manages]);
  });
  it('nobody decides about a plan without teams', () => {
    expect(mayManagePlan(actor(['manager'], ['north']), { teamIds: [] })).toBe(false);
  });
});

describe('who hands out a call', () => {
  const call = { agentId: 'other', agentTeamIds: ['north'] };
  it.each<[string, string[], string[], boolean]>([
    ['a coach of the team', ['coach'], ['north'], true],
    ['a manager of the team', ['manager'], ['north'], true],
    ['not an agent', ['agent'], ['north'], false],
    ['not a coach of another team', ['coach'], ['south'], false],
  ])('%s', (_, roles, teams, expected) => {
    expect(mayHandOutCall(actor(roles, teams), call)).toBe(expected);
  });
  it('not whose call it is', () => {
    expect(mayHandOutCall(actor(['coach'], ['north']), { ...call, agentId: 'me' })).toBe(false);
  });
});
