import { describe, expect, it } from '@jest/globals';
import { maySeeProgressOf, maySeeTeamProgress } from './progress-policy.js';

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
