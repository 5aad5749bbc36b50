import { describe, expect, it } from '@jest/globals';
import {
  EVALUATION_STATES,
  type EvaluationEvent,
  type EvaluationLife,
  type EvaluationState,
  isReleased,
  NEW_EVALUATION,
  nextEvaluation,
} from './evaluation-state.js';

const until = new Date('2026-03-16T22:59:59Z');
const inTime = new Date('2026-03-10T10:00:00Z');
const life = (state: EvaluationState, changes: Partial<EvaluationLife> = {}): EvaluationLife => ({
  state,
  disputeRounds: 0,
  disputableUntil: until,
  ...changes,
});
const events: Record<EvaluationEvent['type'], EvaluationEvent> = {
  submit: { type: 'submit' },
  grade: { type: 'grade' },
  release: { type: 'release', disputableUntil: until },
  acknowledge: { type: 'acknowledge' },
  dispute: { type: 'dispute', now: inTime, reason: 'Ik heb wel samengevat' },
  resolve: { type: 'resolve', reason: 'Op 3:12 te horen' },
  withdraw: { type: 'withdraw', reason: 'Verkeerd gesprek' },
};

describe('nextEvaluation', () => {
  const allowed: Record<EvaluationState, Partial<Record<EvaluationEvent['type'], EvaluationState>>> = {
    draft: { submit: 'submitted', withdraw: 'withdrawn' },
    submitted: { grade: 'graded', withdraw: 'withdrawn' },
    graded: { release: 'released', withdraw: 'withdrawn' },
    released: { acknowledge: 'acknowledged', dispute: 'disputed' },
    acknowledged: { dispute: 'disputed' },
    disputed: { resolve: 'resolved' },
    resolved: { dispute: 'disputed' },
    withdrawn: {},
  };
  const everyPair = EVALUATION_STATES.flatMap((state) => Object.values(events).map((event) => [state, event] as const));

  it.each(everyPair)('%s meets %j', (state, event) => {
    const result = nextEvaluation(life(state), event);
    const expected = allowed[state][event.type];
    expect(result.ok ? result.value.state : result.error).toBe(expected ?? 'notInThisState');
  });

  it('goes from draft to released and keeps the end of the dispute window', () => {
    let now = NEW_EVALUATION;
    for (const type of ['submit', 'grade', 'release'] as const) {
      const step = nextEvaluation(now, events[type]);
      if (step.ok) now = step.value;
    }
    expect(now).toEqual({ state: 'released', disputeRounds: 0, disputableUntil: until });
  });

  it('takes a dispute at the last instant of the window and not after it', () => {
    expect(nextEvaluation(life('released'), { type: 'dispute', now: until, reason: 'x' })).toMatchObject({
      ok: true,
      value: { disputeRounds: 1 },
    });
    const late = new Date(until.getTime() + 1);
    expect(nextEvaluation(life('released'), { type: 'dispute', now: late, reason: 'x' })).toEqual({
      ok: false,
      error: 'disputeWindowClosed',
    });
  });

  it('takes two rounds and no third', () => {
    expect(nextEvaluation(life('resolved', { disputeRounds: 1 }), events.dispute)).toMatchObject({
      ok: true,
      value: { disputeRounds: 2 },
    });
    expect(nextEvaluation(life('resolved', { disputeRounds: 2 }), events.dispute)).toEqual({
      ok: false,
      error: 'noDisputeRoundsLeft',
    });
  });

  it.each([
    ['released', 'dispute'],
    ['disputed', 'resolve'],
    ['draft', 'withdraw'],
  ] as const)('asks a reason (%s, %s)', (state, type) => {
    expect(nextEvaluation(life(state), { ...events[type], reason: ' ' } as EvaluationEvent)).toEqual({
      ok: false,
      error: 'reasonMissing',
    });
  });

  it('knows what the agent has been shown', () => {
    expect(EVALUATION_STATES.filter((state) => isReleased({ state }))).toEqual([
      'released',
      'acknowledged',
      'disputed',
      'resolved',
    ]);
  });
});
