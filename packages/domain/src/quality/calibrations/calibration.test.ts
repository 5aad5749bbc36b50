import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { seededRandom } from '../../shared/seeded-random.js';
import { criterionReport } from '../reports/criterion-report.js';
import { buildAnswers, buildCriterion, buildScorecard, buildSection } from '../scorecards/build-scorecard.js';
import { scoreEvaluation } from '../scoring/score-evaluation.js';
import { type Calibration, type CalibrationEvent, isRevealed, nextCalibration, visibleEvaluators } from './calibration.js';
import { agreementMetric, criterionAgreement, criterionSpread } from './criterion-agreement.js';
import { evaluatorSeverity } from './evaluator-severity.js';

const now = new Date('2026-11-23T12:00:00Z');
const fresh: Calibration = {
  leadId: 'lead',
  referenceId: 'lead',
  participants: ['lead', 'x', 'y'].map((evaluatorId) => ({ evaluatorId, submittedAt: null })),
  closedAt: null,
  agreed: [],
};
const submit = (evaluatorId: string): CalibrationEvent => ({ type: 'submit', evaluatorId, now });
const close = (actorId: string): CalibrationEvent => ({ type: 'close', actorId, now });
const agree = (actorId: string, ruleNote = 'n'): CalibrationEvent => ({
  type: 'agree',
  actorId,
  criterionId: 'a',
  answer: { optionId: 'a:0' },
  ruleNote,
});
const after = (...events: CalibrationEvent[]) =>
  events.reduce<{ calibration: Calibration; last: string }>(
    ({ calibration }, event) => {
      const next = nextCalibration(calibration, event);
      return next.ok ? { calibration: next.value, last: 'ok' } : { calibration, last: next.error };
    },
    { calibration: fresh, last: '' },
  );

describe('a calibration', () => {
  it.each([
    ['somebody else cannot submit', [submit('z')], 'notAParticipant'],
    ['nobody submits twice', [submit('x'), submit('x')], 'alreadySubmitted'],
    ['only the lead closes', [submit('x'), submit('y'), close('x')], 'notTheLead'],
    ['the lead closes once two have submitted', [submit('x'), submit('y'), close('lead')], 'ok'],
    ['but not with one: there is nothing to compare', [submit('x'), close('lead')], 'tooFewSubmitted'],
    ['nobody submits after it was closed', [submit('x'), submit('y'), close('lead'), submit('lead')], 'alreadyRevealed'],
    ['it closes once', [submit('x'), submit('y'), submit('lead'), close('lead')], 'alreadyRevealed'],
    ['nothing is agreed while it is blind', [submit('x'), agree('lead')], 'stillBlind'],
    ['the lead writes down what was agreed', [submit('x'), submit('y'), submit('lead'), agree('lead')], 'ok'],
    ['nobody else does', [submit('x'), submit('y'), submit('lead'), agree('x')], 'notTheLead'],
  ])('%s', (_, events, expected) => {
    expect(after(...events).last).toBe(expected);
  });

  it('keeps the last agreement per criterion', () => {
    const { calibration } = after(submit('x'), submit('y'), close('lead'), agree('lead', 'one'), agree('lead', 'two'));
    expect(calibration.agreed.map(({ ruleNote }) => ruleNote)).toEqual(['two']);
  });

  it('shows nobody the answers of another before all submitted or the lead closed it', () => {
    const who = fc.constantFrom('lead', 'x', 'y', 'z');
    const event = fc.oneof(who.map(submit), who.map(close));
    fc.assert(
      fc.property(fc.array(event, { maxLength: 8 }), who, (events, viewer) => {
        const { calibration } = after(...events);
        const submitted = calibration.participants
          .filter(({ submittedAt }) => submittedAt !== null)
          .map(({ evaluatorId }) => evaluatorId);
        const visible = visibleEvaluators(calibration, viewer);
        const open = submitted.length === 3 || calibration.closedAt !== null;
        expect(isRevealed(calibration)).toBe(open);
        if (viewer === 'z') expect(visible).toEqual([]);
        else expect(visible).toEqual(open ? submitted : submitted.filter((id) => id === viewer));
      }),
    );
  });
});

describe('criterionAgreement', () => {
  const yesNo = buildCriterion('a');
  const scale = buildCriterion('a', [4, 3, 2, 1, 0], { type: 'scale' });
  const calls = (rows: readonly (readonly (number | 'na')[])[]) =>
    rows.map((row) => Object.fromEntries(row.map((choice, rater) => [`e${rater}`, buildAnswers({ a: choice }).a])));

  it.each([
    ['yesNo', 'nominal'],
    ['choice', 'nominal'],
    ['scale', 'ordinal'],
    ['checklist', 'interval'],
    ['text', null],
  ] as const)('measures %s as %s', (type, metric) => {
    expect(agreementMetric({ type })).toBe(metric);
  });

  it('flags a criterion on which evaluators answer by chance, and not one on which they agree', () => {
    const random = seededRandom('chance');
    const noise = criterionAgreement(
      yesNo,
      calls(Array.from({ length: 40 }, () => [random.integer(2), random.integer(2), random.integer(2)])),
      's',
    );
    expect(noise?.flagged).toBe(true);
    expect(noise?.alpha.interval?.high).toBeLessThan(0.667);
    const clear = criterionAgreement(
      yesNo,
      calls(Array.from({ length: 40 }, (_, i) => [i % 2, i % 2, i === 3 ? 0 : i % 2])),
      's',
    );
    expect(clear).toMatchObject({ flagged: false, alpha: { units: 40, ratings: 120, reason: null } });
    expect(clear?.alpha.interval?.low).toBeGreaterThan(0.667);
  });

  it('says no variation, with no interval and no flag, when everybody always said the same', () => {
    const figure = { value: null, reason: 'noVariation', interval: null };
    expect(
      criterionAgreement(
        yesNo,
        calls([
          [0, 0],
          [0, 0],
        ]),
        's',
      ),
    ).toMatchObject({ flagged: false, alpha: figure, ac1: figure });
    expect(criterionAgreement(yesNo, calls([[0], [1]]), 's')).toMatchObject({
      flagged: false,
      alpha: { value: null, reason: 'tooFew' },
    });
  });

  it('takes not applicable as an answer to yes or no, and as missing on a scale', () => {
    expect(
      criterionAgreement(
        yesNo,
        calls([
          ['na', 'na'],
          [0, 0],
        ]),
        's',
      )?.alpha,
    ).toMatchObject({ value: 1, units: 2 });
    expect(
      criterionAgreement(
        scale,
        calls([
          ['na', 0],
          [0, 0],
          [4, 4],
        ]),
        's',
      )?.alpha,
    ).toMatchObject({ value: 1, units: 2 });
  });

  it('finds a near miss on a scale less bad than a wide one', () => {
    const rows = (other: number) =>
      calls([
        [0, 0],
        [4, 4],
        [2, 2],
        [0, other],
      ]);
    const alpha = (other: number) => criterionAgreement(scale, rows(other), 's')?.alpha.value ?? 0;
    expect(alpha(1)).toBeGreaterThan(alpha(4));
  });

  it('works on checklists by points, and not on remarks', () => {
    const list = buildCriterion('a', [1, 2, 4], { type: 'checklist' });
    const ticks = [
      { e0: { optionIds: ['a:0'] }, e1: { optionIds: ['a:0'] } },
      { e0: { optionIds: ['a:2', 'a:1'] }, e1: { optionIds: ['a:1', 'a:2'] } },
    ];
    expect(criterionAgreement(list, ticks, 's')).toMatchObject({ metric: 'interval', alpha: { value: 1 }, ac1: { value: 1 } });
    expect(criterionAgreement(buildCriterion('a', [], { type: 'text' }), [], 's')).toBeNull();
  });
});

describe('criterionSpread', () => {
  const scale = buildCriterion('a', [5, 3, 1], { type: 'scale' });
  const call = {
    ref: { optionId: 'a:0' },
    x: { optionId: 'a:0' },
    y: { optionId: 'a:1' },
    z: 'notApplicable' as const,
    w: undefined,
  };
  it('is the range of points given and how many chose what the reference chose', () => {
    expect(criterionSpread(scale, call, 'ref')).toMatchObject({
      n: 4,
      spread: 0.5,
      sameAsReference: { same: 1, n: 3, ratio: 1 / 3 },
    });
    expect(criterionSpread(scale, call, null).sameAsReference).toBeNull();
    expect(criterionSpread(scale, call, 'w').sameAsReference).toBeNull();
    expect(criterionSpread(scale, { ref: { optionId: 'a:0' } }, 'ref')).toMatchObject({
      n: 1,
      spread: null,
      sameAsReference: null,
    });
  });
});

describe('evaluatorSeverity', () => {
  it('compares on shared calls only, with n and interval', () => {
    const rows: [string, string, number | null][] = [
      ['1', 'x', 0.6],
      ['1', 'y', 0.8],
      ['2', 'x', 0.5],
      ['2', 'y', 0.8],
      ['2', 'z', 0.6],
      ['3', 'x', 0.1],
      ['4', 'z', 0.9],
      ['4', 'y', null],
    ];
    const found = evaluatorSeverity(rows.map(([interactionId, evaluatorId, ratio]) => ({ interactionId, evaluatorId, ratio })));
    expect(found.map(({ evaluatorId, n }) => [evaluatorId, n])).toEqual([
      ['x', 2],
      ['y', 2],
      ['z', 1],
    ]);
    // x: −.2 and .5 − .7 = −.2; y: .2 and .8 − .55 = .25.
    expect(found[0]?.difference?.mean).toBeCloseTo(-0.2, 12);
    expect(found[1]?.difference?.mean).toBeCloseTo(0.225, 12);
    expect(found[2]?.difference).toBeNull();
  });

  it('adds up to nothing when two evaluators share every call', () => {
    const pair = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }));
    fc.assert(
      fc.property(fc.array(pair, { minLength: 2, maxLength: 20 }), (pairs) => {
        const [x, y] = evaluatorSeverity(
          pairs.flatMap(([one, other], i) => [
            { interactionId: `${i}`, evaluatorId: 'x', ratio: one },
            { interactionId: `${i}`, evaluatorId: 'y', ratio: other },
          ]),
        );
        expect((x?.difference?.mean ?? 9) + (y?.difference?.mean ?? 9)).toBeCloseTo(0, 9);
        expect((x?.difference?.low ?? 9) + (y?.difference?.high ?? 9)).toBeCloseTo(0, 9);
      }),
    );
  });
});

describe('criterionReport', () => {
  const cause = (id: string) => ({ id, label: { nl: id, en: id } });
  const version = buildScorecard([
    buildSection('s', 1, [
      buildCriterion('a', [2, 1, 0], { rootCauses: [cause('haste'), cause('knowledge')] }),
      buildCriterion('b'),
      buildCriterion('t', [], { type: 'text' }),
      buildCriterion('plus', [1, 0], { bonus: true }),
    ]),
  ]);
  const evaluation = (a: number | 'na', causes: readonly string[] = []) => ({
    byCriterion: scoreEvaluation(version, buildAnswers({ a })).byCriterion,
    rootCauses: { a: causes },
  });

  it('counts failures among answers, with interval, and the causes named at them', () => {
    const evaluations = [
      evaluation(2, ['knowledge', 'knowledge', 'unknown']),
      evaluation(2),
      evaluation(1, ['haste']),
      evaluation(0),
      evaluation('na', ['haste']),
    ];
    const [a, b, ...rest] = criterionReport(version, evaluations);
    expect(a).toMatchObject({ criterionId: 'a', failed: 2, n: 4, failure: { ratio: 0.5 }, withoutCause: 1 });
    expect(a?.rootCauses).toEqual([
      { rootCauseId: 'knowledge', count: 1 },
      { rootCauseId: 'haste', count: 0 },
    ]);
    expect(a?.failure?.low).toBeCloseTo(0.15, 2);
    expect(a?.failure?.high).toBeCloseTo(0.85, 2);
    expect(b).toEqual({ criterionId: 'b', failed: 0, n: 0, failure: null, rootCauses: [], withoutCause: 0 });
    expect(rest).toEqual([]);
  });
});
