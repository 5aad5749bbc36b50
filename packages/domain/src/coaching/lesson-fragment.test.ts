import { describe, expect, it } from '@jest/globals';
import {
  type FragmentFacts,
  type FragmentProblem,
  type FragmentState,
  type FragmentWish,
  fragmentProblem,
  fragmentState,
  mayAnswer,
  mayAskForFragment,
  mayStopFragment,
  turnsWithin,
} from './lesson-fragment.js';

const until = new Date('2027-03-01T00:00:00Z');
const before = new Date(until.getTime() - 1);

describe('a piece of a call for lessons', () => {
  it.each<[string, Partial<FragmentFacts>, Date, FragmentState]>([
    ['nobody answered', {}, before, 'asked'],
    ['the agent said yes', { answer: 'given' }, before, 'given'],
    ['at the instant its date ends', { answer: 'given' }, until, 'over'],
    ['nobody answered before the date', {}, until, 'over'],
    ['a no stays a no', { answer: 'refused' }, until, 'refused'],
    ['what was stopped stays stopped', { answer: 'given', stoppedAt: before }, until, 'stopped'],
  ])('%s', (_, facts, now, state) => {
    expect(fragmentState({ answer: null, stoppedAt: null, until, ...facts }, now)).toBe(state);
  });

  it('is answered while it is asked or refused, never after it was given, stopped or over', () => {
    const states = ['asked', 'given', 'refused', 'stopped', 'over'] as const;
    expect(states.filter(mayAnswer)).toEqual(['asked', 'refused']);
  });

  const wish = { startMs: 1_000, endMs: 11_000, soundMs: 60_000, expiresOn: '2026-12-01', today: '2026-11-30' };
  it.each<[Partial<FragmentWish>, FragmentProblem | null]>([
    [{}, null],
    [{ endMs: 3_999 }, 'tooShort'],
    [{ endMs: 4_000 }, null],
    [{ soundMs: 600_000, endMs: 121_000 }, null],
    [{ soundMs: 600_000, endMs: 121_001 }, 'tooLong'],
    [{ soundMs: 9_000 }, 'outside'],
    [{ startMs: -1 }, 'outside'],
    [{ expiresOn: '2026-11-30' }, null],
    [{ expiresOn: '2026-11-29' }, 'dateInPast'],
    [{ expiresOn: '2028-11-30' }, null],
    [{ expiresOn: '2028-12-01' }, 'dateTooFar'],
  ])('%j gives %s', (change, problem) => {
    expect(fragmentProblem({ ...wish, ...change })).toBe(problem);
  });

  it('holds the words that were said for the most part inside it, in its own time', () => {
    const turns = [
      { speaker: 'agent', startMs: 0, endMs: 4_000, text: 'Before' },
      { speaker: 'customer', startMs: 2_500, endMs: 6_500, text: 'Mostly inside' },
      { speaker: 'agent', startMs: 6_000, endMs: 8_000, text: 'Inside' },
      { speaker: 'customer', startMs: 7_000, endMs: 7_500, text: ' ' },
      { speaker: 'customer', startMs: 9_500, endMs: 14_000, text: 'After' },
    ] as const;
    expect(turnsWithin(turns, 3_000, 10_000)).toEqual([
      { speaker: 'customer', startSeconds: 0, endSeconds: 3.5, text: 'Mostly inside' },
      { speaker: 'agent', startSeconds: 3, endSeconds: 5, text: 'Inside' },
    ]);
  });

  it('is asked by a coach of the team, and stopped by who is heard or who asked', () => {
    const coach = { personId: 'c', roles: ['coach'], teamIds: ['north'] };
    const call = { agentId: 'a', agentTeamIds: ['north'] };
    expect(mayAskForFragment(coach, call)).toBe(true);
    expect(mayAskForFragment({ ...coach, roles: ['author'] }, call)).toBe(false);
    expect(mayAskForFragment({ ...coach, teamIds: ['south'] }, call)).toBe(false);
    expect(mayAskForFragment({ ...coach, personId: 'a' }, call)).toBe(false);
    const fragment = { agentId: 'a', askedById: 'c' };
    expect(['a', 'c', 'x'].map((personId) => mayStopFragment({ personId }, fragment))).toEqual([true, true, false]);
  });
});
