import { describe, expect, it } from '@jest/globals';
import type { QualityActor } from '../evaluations/evaluation-policy.js';
import { mayHandleParked, mayImportInteraction, mayReadInteraction, mayReadPlaybackLog } from './interaction-policy.js';

const who = (personId: string, roles: string[], teamIds: string[] = ['north']): QualityActor => ({ personId, roles, teamIds });
const call = { agentId: 'anja', agentTeamIds: ['north'], actorEvaluates: false, hasReleasedEvaluation: false };
const released = { ...call, hasReleasedEvaluation: true };

describe('who may read and hear an interaction', () => {
  it.each([
    ['a coach of the agent’s team', who('cor', ['coach']), call, true],
    ['a manager of the agent’s team', who('mia', ['manager']), call, true],
    ['a coach of another team', who('cor', ['coach'], ['south']), call, false],
    [
      'a coach of another team who was asked to score it',
      who('cor', ['coach'], ['south']),
      { ...call, actorEvaluates: true },
      true,
    ],
    ['the agent before release', who('anja', ['agent']), call, false],
    ['the agent after release', who('anja', ['agent']), released, true],
    ['a colleague of the same team after release', who('bo', ['agent']), released, false],
    ['an administrator without a team', who('ad', ['admin'], []), call, false],
    ['an author of the same team', who('au', ['author']), released, false],
  ])('%s', (_, actor, interaction, expected) => {
    expect(mayReadInteraction(actor, interaction)).toBe(expected);
  });
});

describe('who may see who listened', () => {
  it.each([
    ['the agent', who('anja', ['agent']), true],
    ['an administrator', who('ad', ['admin'], []), true],
    ['the coach', who('cor', ['coach']), false],
    ['a colleague', who('bo', ['agent']), false],
  ])('%s', (_, actor, expected) => {
    expect(mayReadPlaybackLog(actor, call)).toBe(expected);
  });
});

describe('who may bring in interactions', () => {
  it.each([
    ['a coach for their own team', who('cor', ['coach']), true],
    ['a coach for another team', who('cor', ['coach'], ['south']), false],
    ['an administrator for anyone', who('ad', ['admin'], []), true],
    ['a manager', who('mia', ['manager']), false],
    ['an agent', who('anja', ['agent']), false],
  ])('%s', (_, actor, expected) => {
    expect(mayImportInteraction(actor, call)).toBe(expected);
  });
});

describe('who may handle what waits for its agent', () => {
  it.each([
    ['an administrator', who('ad', ['admin'], []), null, true],
    ['the coach who brought it in', who('cor', ['coach']), 'cor', true],
    ['another coach', who('cor', ['coach']), 'mia', false],
    ['a coach, of what another system sent', who('cor', ['coach']), null, false],
    ['an agent who once brought it in as a coach', who('cor', ['agent']), 'cor', false],
  ])('%s', (_, actor, parkedById, expected) => {
    expect(mayHandleParked(actor, { parkedById })).toBe(expected);
  });
});
