import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dutchCalendar } from '../../shared/time/dutch-holidays.js';
import { buildAnswers, buildCriterion, buildScorecard, buildSection } from '../scorecards/build-scorecard.js';
import { scoreEvaluation } from '../scoring/score-evaluation.js';
import {
  answersAfterDispute,
  assignReviewer,
  type DisputableEvaluation,
  type Dispute,
  type DisputeItem,
  type DisputeStep,
  decideDispute,
  openDispute,
  withdrawDispute,
} from './dispute.js';
import { disputableUntil } from './dispute-window.js';
import { overturnRates } from './overturn-rate.js';

const version = buildScorecard([
  buildSection('s', 1, [
    buildCriterion('a'),
    buildCriterion('b', [2, 1, 0]),
    buildCriterion('c', [1, 0], { condition: { criterionId: 'a', optionIds: ['a:0'] }, naAllowed: false }),
    buildCriterion('l', [1, 1], { type: 'checklist' }),
    buildCriterion('t', [], { type: 'text' }),
  ]),
]);
const now = new Date('2026-11-23T12:00:00Z');
const evaluation: DisputableEvaluation = {
  life: { state: 'released', disputeRounds: 0, disputableUntil: new Date('2026-12-01T00:00:00Z') },
  agentId: 'agent',
  evaluatorId: 'coach',
  version,
  answers: buildAnswers({ a: 1, b: 2, l: [0, 1] }),
};
const item = (criterionId: string, changes: Partial<DisputeItem> = {}) => ({
  criterionId,
  reason: 'ik vroeg het wel',
  proposedAnswer: null,
  ...changes,
});
const open = (
  changes: Partial<DisputableEvaluation> = {},
  items = [item('a', { proposedAnswer: { optionId: 'a:0' } }), item('b')],
  actorId = 'agent',
) => openDispute({ ...evaluation, ...changes }, { actorId, items, now });
const problems = (step: DisputeStep) =>
  step.ok ? [] : step.error.map(({ code, criterionId }) => (criterionId ? `${code} ${criterionId}` : code));
const value = (step: DisputeStep): Dispute => {
  if (!step.ok) throw new Error(JSON.stringify(step.error));
  return step.value;
};

describe('openDispute', () => {
  const life = evaluation.life;
  const table: [string, DisputeStep, string[]][] = [
    ['lets the agent open one in time', open(), []],
    ['also after reading and saying so', open({ life: { ...life, state: 'acknowledged' } }), []],
    ['and once more after the first was resolved', open({ life: { ...life, state: 'resolved', disputeRounds: 1 } }), []],
    ['but not a third time', open({ life: { ...life, state: 'resolved', disputeRounds: 2 } }), ['noDisputeRoundsLeft']],
    ['not after the window', open({ life: { ...life, disputableUntil: new Date(now.getTime() - 1) } }), ['disputeWindowClosed']],
    ['in the last moment of it', open({ life: { ...life, disputableUntil: now } }), []],
    ['not before release', open({ life: { ...life, state: 'graded' } }), ['notInThisState']],
    ['not for somebody else', open({}, undefined, 'coach'), ['notTheAgent']],
    ['not about nothing', open({}, []), ['nothingDisputed']],
    ['not without a reason', open({}, [item('a', { reason: '  ' })]), ['reasonMissing a']],
    ['not about one criterion twice', open({}, [item('a'), item('a')]), ['criterionTwice a']],
    ['not about a criterion that did not show', open({}, [item('c')]), ['criterionNotScored c']],
    [
      'not about a text, which has no points',
      open({ answers: { ...evaluation.answers, t: { text: 'fijn gesprek' } } }, [item('t')]),
      ['criterionNotScored t'],
    ],
    ['not about a criterion of another card', open({}, [item('z')]), ['criterionNotScored z']],
    [
      'not with an answer that does not exist',
      open({}, [item('a', { proposedAnswer: { optionId: 'b:0' } })]),
      ['answerDoesNotFit a'],
    ],
    [
      'not with the answer that was given',
      open({}, [item('a', { proposedAnswer: { optionId: 'a:1' } })]),
      ['answerNotDifferent a'],
    ],
    [
      'nor the same ticks in another order',
      open({}, [item('l', { proposedAnswer: { optionIds: ['l:1', 'l:0'] } })]),
      ['answerNotDifferent l'],
    ],
    [
      'and says everything at once',
      open({ life: { ...life, state: 'draft' } }, [item('z', { reason: '' })], 'x'),
      ['notTheAgent', 'notInThisState', 'criterionNotScored z', 'reasonMissing z'],
    ],
  ];
  it.each(table)('%s', (_, step, expected) => {
    expect(problems(step)).toEqual(expected);
  });

  it('counts the round', () => {
    expect(value(open()).round).toBe(1);
    expect(value(open({ life: { ...life, state: 'resolved', disputeRounds: 1 } })).round).toBe(2);
  });

  it('has a window that skips Dutch holidays: ten working days from 18 December end on 5 January', () => {
    const until = disputableUntil(new Date('2026-12-18T12:00:00Z'), 'Europe/Amsterdam', 10, dutchCalendar([2026, 2027]));
    expect(until.toISOString()).toBe('2027-01-05T23:00:00.000Z');
  });
});

describe('the review of a dispute', () => {
  const reviewed = value(assignReviewer(value(open()), 'reviewer'));
  const decide = (dispute: Dispute, criterionId: string, changes: object = {}) =>
    decideDispute(dispute, evaluation, {
      reviewerId: 'reviewer',
      criterionId,
      outcome: 'rejected',
      reason: 'zie 2:10',
      answer: null,
      ...changes,
    });
  const other = { optionId: 'b:1' };
  const resolved = value(
    decide(value(decide(reviewed, 'a', { outcome: 'upheld' })), 'b', { outcome: 'adjusted', answer: other }),
  );

  const table: [string, DisputeStep, string[]][] = [
    ['is never by the evaluator', assignReviewer(reviewed, 'coach'), ['reviewerIsEvaluator']],
    ['is never by the agent', assignReviewer(reviewed, 'agent'), ['reviewerIsAgent']],
    ['can go to someone else', assignReviewer(reviewed, 'third'), []],
    ['needs a reviewer', decide(value(open()), 'a'), ['notTheReviewer']],
    ['is by the reviewer only', decide(reviewed, 'a', { reviewerId: 'third' }), ['notTheReviewer']],
    ['is about what was disputed', decide(reviewed, 'l'), ['notDisputed l']],
    ['needs a reason for every outcome', decide(reviewed, 'a', { reason: ' ' }), ['reasonMissing a']],
    ['upholds the proposed answer', decide(reviewed, 'a', { outcome: 'upheld' }), []],
    ['needs an answer to uphold when none was proposed', decide(reviewed, 'b', { outcome: 'upheld' }), ['answerMissing b']],
    ['needs an answer to adjust', decide(reviewed, 'a', { outcome: 'adjusted' }), ['answerMissing a']],
    [
      'adjusts to an answer that exists',
      decide(reviewed, 'b', { outcome: 'adjusted', answer: { optionId: 'a:0' } }),
      ['answerDoesNotFit b'],
    ],
    [
      'adjusts to another answer',
      decide(reviewed, 'b', { outcome: 'adjusted', answer: { optionId: 'b:2' } }),
      ['answerNotDifferent b'],
    ],
    ['ends with the last criterion', decide(resolved, 'a'), ['notOpen']],
    ['cannot be reassigned after that', assignReviewer(resolved, 'third'), ['notOpen']],
    ['can be withdrawn by the agent', withdrawDispute(reviewed, 'agent'), []],
    ['but not by the reviewer', withdrawDispute(reviewed, 'reviewer'), ['notTheAgent']],
    ['and not after it ended', withdrawDispute(resolved, 'agent'), ['notOpen']],
  ];
  it.each(table)('%s', (_, step, expected) => {
    expect(problems(step)).toEqual(expected);
  });

  it('stays open until every criterion has its outcome, and a decision can be changed until then', () => {
    const half = value(decide(reviewed, 'a', { outcome: 'upheld' }));
    expect(half.state).toBe('open');
    expect(value(decide(half, 'a')).items[0]?.decision?.outcome).toBe('rejected');
    expect(resolved.state).toBe('resolved');
  });

  it('gives answers that are graded again', () => {
    const answers = answersAfterDispute(evaluation.answers, resolved);
    expect(answers).toEqual({ ...evaluation.answers, a: { optionId: 'a:0' }, b: other });
    expect(scoreEvaluation(version, evaluation.answers).raw).toBe(0.4);
    expect(scoreEvaluation(version, answers).raw).toBe(0.8);
  });

  it('changes no answer while it is open, when it was rejected, or when it was withdrawn', () => {
    const rejected = value(decide(value(decide(reviewed, 'a', { answer: { optionId: 'a:0' } })), 'b'));
    const half = value(decide(reviewed, 'a', { outcome: 'upheld' }));
    for (const dispute of [rejected, half, value(withdrawDispute(half, 'agent'))])
      expect(answersAfterDispute(evaluation.answers, dispute)).toBe(evaluation.answers);
  });

  it('never reaches the end without a reviewer other than evaluator and agent, and a reason per criterion', () => {
    const who = fc.constantFrom('agent', 'coach', 'reviewer', 'third');
    const event = fc.oneof(
      fc.record({ type: fc.constant('assign' as const), who }),
      fc.record({ type: fc.constant('withdraw' as const), who }),
      fc.record({
        type: fc.constant('decide' as const),
        who,
        criterionId: fc.constantFrom('a', 'b', 'l'),
        outcome: fc.constantFrom('upheld' as const, 'adjusted' as const, 'rejected' as const),
        reason: fc.constantFrom('', 'x'),
        answer: fc.constantFrom(null, other, { optionId: 'a:0' }),
      }),
    );
    fc.assert(
      fc.property(fc.array(event, { maxLength: 15 }), (events) => {
        let dispute = value(open());
        for (const one of events) {
          const step =
            one.type === 'assign'
              ? assignReviewer(dispute, one.who)
              : one.type === 'withdraw'
                ? withdrawDispute(dispute, one.who)
                : decideDispute(dispute, evaluation, { ...one, reviewerId: one.who });
          if (dispute.state !== 'open') expect(step.ok).toBe(false);
          if (step.ok) dispute = step.value;
        }
        expect(['agent', 'coach']).not.toContain(dispute.reviewerId);
        if (dispute.state === 'resolved')
          expect(
            dispute.items.every(
              ({ decision }) =>
                decision && decision.reason !== '' && (decision.answer === null) === (decision.outcome === 'rejected'),
            ),
          ).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('overturnRates', () => {
  const decided = [
    { criterionId: 'a', evaluatorId: 'x', outcome: 'upheld' as const },
    { criterionId: 'a', evaluatorId: 'y', outcome: 'adjusted' as const },
    { criterionId: 'a', evaluatorId: 'x', outcome: 'rejected' as const },
    { criterionId: 'b', evaluatorId: 'x', outcome: 'rejected' as const },
  ];
  it('counts upheld and adjusted per criterion, with n and interval', () => {
    const [a, b] = overturnRates(decided, 'criterionId');
    expect(a).toMatchObject({ key: 'a', overturned: 2, n: 3 });
    expect(a?.low).toBeCloseTo(0.2077, 4);
    expect(a?.high).toBeCloseTo(0.9385, 4);
    expect(b).toMatchObject({ key: 'b', overturned: 0, n: 1, ratio: 0, low: 0 });
  });

  it('counts per evaluator', () => {
    expect(overturnRates(decided, 'evaluatorId').map(({ key, overturned, n }) => [key, overturned, n])).toEqual([
      ['x', 1, 3],
      ['y', 1, 1],
    ]);
    expect(overturnRates([], 'evaluatorId')).toEqual([]);
  });
});
