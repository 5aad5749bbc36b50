import { describe, expect, it } from '@jest/globals';
import { agreementState } from './agreement.js';
import {
  canAddAgendaItem,
  canChangeSession,
  canFollowUp,
  canMakeAgreement,
  canPlanSession,
  canReadPrivateNotes,
  canReadSession,
  canSeeSessionExists,
} from './coaching-policy.js';
import { type AgendaItem, orderAgenda, type SessionState } from './session.js';

const signed = new Date('2026-11-24T13:30:00Z');
const agreement = { agentAgreedAt: signed, coachAgreedAt: signed, dueOn: '2026-12-01', followUp: null };

describe('agreementState', () => {
  it.each([
    ['signed by one', { coachAgreedAt: null }, '2026-12-05', 'proposed'],
    ['signed by both, on the due date', {}, '2026-12-01', 'agreed'],
    ['the day after', {}, '2026-12-02', 'toFollowUp'],
    ['kept', { followUp: { outcome: 'kept', at: signed } }, '2026-12-02', 'kept'],
    ['not yet', { followUp: { outcome: 'notYet', at: signed } }, '2026-12-02', 'notYet'],
    [
      'dropped before both signed',
      { agentAgreedAt: null, followUp: { outcome: 'dropped', at: signed } },
      '2026-11-25',
      'dropped',
    ],
  ] as const)('%s', (_name, over, today, state) => {
    expect(agreementState({ ...agreement, ...over }, today)).toBe(state);
  });
});

describe('orderAgenda', () => {
  it('puts the agent’s own points first, then the coach’s, then last time’s', () => {
    const item = (id: string, source: AgendaItem['source'], day: number): AgendaItem => ({
      id,
      source,
      title: id,
      skillId: null,
      evaluationId: null,
      addedAt: new Date(Date.UTC(2026, 10, day)),
      doneAt: null,
    });
    const items = [
      item('m', 'misconception', 1),
      item('c', 'coach', 1),
      item('a2', 'agent', 5),
      item('l', 'lastTime', 2),
      item('a1', 'agent', 3),
    ];
    expect(orderAgenda(items).map(({ id }) => id)).toEqual(['a1', 'a2', 'c', 'l', 'm']);
  });
});

describe('coaching policy', () => {
  const actor = (personId: string, role: string, team = 'noord') => ({ personId, roles: [role], teamIds: [team] });
  const anja = { id: 'anja', teamIds: ['noord'] };
  const session = (state: SessionState = 'planned') => ({ coachId: 'samira', agentIds: ['anja', 'bo'], state });
  const samira = actor('samira', 'coach');
  const otherCoach = actor('kees', 'coach');
  const agent = actor('anja', 'agent');
  const manager = actor('mo', 'manager');

  it.each([
    ['a coach of the team plans', canPlanSession(samira, anja), true],
    ['a coach of another team does not', canPlanSession(actor('kees', 'coach', 'zuid'), anja), false],
    ['a manager does not plan', canPlanSession(manager, anja), false],
    ['nobody plans with themself', canPlanSession(actor('anja', 'coach'), anja), false],
    ['the agent reads the session', canReadSession(agent, session()), true],
    ['and so does everybody else who is coached in it', canReadSession(actor('bo', 'agent'), session()), true],
    ['how an agreement went is for the coach to say', canFollowUp(samira, session('held')), true],
    ['not for the agent', canFollowUp(agent, session('held')), false],
    ['another coach does not', canReadSession(otherCoach, session()), false],
    ['a manager does not read it', canReadSession(manager, session()), false],
    ['a manager of the team sees that it is there', canSeeSessionExists(manager, session(), anja), true],
    ['a manager of another team does not', canSeeSessionExists(actor('x', 'manager', 'zuid'), session(), anja), false],
    ['the agent adds a point', canAddAgendaItem(agent, session()), true],
    ['not to a session that was held', canAddAgendaItem(agent, session('held')), false],
    ['the coach moves the session', canChangeSession(samira, session()), true],
    ['the agent does not', canChangeSession(agent, session()), false],
    ['agreements are made after the session too', canMakeAgreement(agent, session('held')), true],
    ['but not in a cancelled one', canMakeAgreement(samira, session('cancelled')), false],
    ['private notes are for the coach', canReadPrivateNotes(samira, session()), true],
    ['and nobody else', canReadPrivateNotes(agent, session()) || canReadPrivateNotes(manager, session()), false],
  ])('%s', (_name, actual, expected) => {
    expect(actual).toBe(expected);
  });
});
