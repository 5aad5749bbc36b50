import { describe, expect, it } from '@jest/globals';
import { EVALUATION_STATES } from '../evaluations/evaluation-state.js';
import {
  mayAnswerSpokenPractice,
  mayAskSpokenPractice,
  mayTakeBackSpokenPractice,
  type SpokenState,
  spokenState,
} from './spoken-practice.js';

const coach = { personId: 'coach', roles: ['coach'], teamIds: ['north'] };
const agent = { personId: 'agent', roles: ['agent'], teamIds: ['north'] };
const manager = { personId: 'manager', roles: ['manager'], teamIds: ['north'] };

describe('spoken practice', () => {
  it('is asked, then answered, and scored once the agent can read it', () => {
    const shown: Record<string, SpokenState> = {
      released: 'scored',
      acknowledged: 'scored',
      disputed: 'scored',
      resolved: 'scored',
    };
    expect(spokenState(false, null)).toBe('asked');
    expect(spokenState(true, null)).toBe('answered');
    for (const state of EVALUATION_STATES) expect([state, spokenState(true, state)]).toEqual([state, shown[state] ?? 'answered']);
  });

  it('is given by coaches to the people of their teams, never to themselves', () => {
    const who = { agentId: 'agent', agentTeamIds: ['north'] };
    expect([coach, agent, manager].map((actor) => mayAskSpokenPractice(actor, who))).toEqual([true, false, false]);
    expect(mayAskSpokenPractice(coach, { ...who, agentTeamIds: ['south'] })).toBe(false);
    expect(mayAskSpokenPractice(coach, { ...who, agentId: 'coach' })).toBe(false);
  });

  it('is answered once by the one who was asked, and taken back before that by the one who asked', () => {
    const asked = { agentId: 'agent', askedById: 'coach', answered: false };
    expect([coach, agent, manager].map((actor) => mayAnswerSpokenPractice(actor, asked))).toEqual([false, true, false]);
    expect([coach, agent, manager].map((actor) => mayTakeBackSpokenPractice(actor, asked))).toEqual([true, false, false]);
    expect(mayAnswerSpokenPractice(agent, { ...asked, answered: true })).toBe(false);
    expect(mayTakeBackSpokenPractice(coach, { ...asked, answered: true })).toBe(false);
  });
});
