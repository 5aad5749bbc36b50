import { describe, expect, it } from '@jest/globals';
import { mayRollOut, maySeeRollout, maySeeTransfer } from './transfer-policy.js';

const actor = (role: string, teamIds: string[]) => ({ roles: [role], teamIds });

describe('who may see transfer and roll out', () => {
  it.each([
    ['a manager of both teams', actor('manager', ['a', 'b']), [true, true, true]],
    ['a manager of one', actor('manager', ['a']), [true, true, false]],
    ['a manager of another team', actor('manager', ['c']), [true, false, false]],
    ['a coach of both', actor('coach', ['a', 'b']), [false, false, false]],
    ['an agent', actor('agent', ['a', 'b']), [false, false, false]],
  ])('%s', (_who, who, [report, follow, roll]) => {
    expect([maySeeTransfer(who), maySeeRollout(who, ['a', 'b']), mayRollOut(who, ['a', 'b'])]).toEqual([report, follow, roll]);
  });
});
