import { describe, expect, it } from '@jest/globals';
import { buildAnswers, buildCriterion, buildScorecard, buildSection } from '../scorecards/build-scorecard.js';
import type { ScorecardVersion } from '../scorecards/scorecard.js';
import { explainScore, type ScoreStep } from './explain-score.js';

/** Lines as one would read them aloud. */
const lines = (version: ScorecardVersion, chosen: Parameters<typeof buildAnswers>[0]) =>
  explainScore(version, buildAnswers(chosen)).map(line);

function line(step: ScoreStep): string {
  switch (step.kind) {
    case 'criterion':
      return `${step.criterionId} ${step.points ?? '-'}/${step.possible} ${step.use} ${step.pointsFrom ?? step.state}`;
    case 'section':
      return `${step.sectionId} ${step.points}/${step.possible} × ${step.weight} = ${step.numerator}/${step.denominator}`;
    case 'raw':
      return `raw ${step.numerator}/${step.denominator} = ${step.raw}`;
    case 'fatal':
      return `fatal ${step.criterionId} ${step.effect} → ${step.numeratorAfter}`;
    case 'bonus':
      return `bonus ${step.earned} of ${step.cap} → ${step.counted}`;
    case 'result':
      return `final ${step.final} of ${step.passRatio} ${step.passed}`;
  }
}

const sections = [
  buildSection('s1', 40, [buildCriterion('a'), buildCriterion('b')]),
  buildSection('s2', 20, [buildCriterion('c')]),
];

describe('explainScore', () => {
  it('spells out weighted points', () => {
    expect(lines(buildScorecard(sections), { a: 0, b: 1, c: 0 })).toEqual([
      'a 1/1 counts answer',
      'b 0/1 counts answer',
      'c 1/1 counts answer',
      's1 1/2 × 40 = 40/80',
      's2 1/1 × 20 = 20/20',
      'raw 60/100 = 0.6',
      'final 0.6 of 0.8 false',
    ]);
  });

  it('spells out weighted percentages', () => {
    const version = buildScorecard(sections, { model: 'weightedPercentages' });
    expect(lines(version, { a: 0, b: 1, c: 0 }).slice(3)).toEqual([
      's1 1/2 × 40 = 20/40',
      's2 1/1 × 20 = 20/20',
      'raw 40/60 = 0.666667',
      'final 0.666667 of 0.8 false',
    ]);
  });

  it('says where the points of something that does not apply come from', () => {
    const [zero, mean, exclude] = (['zero', 'groupMean', 'exclude'] as const).map((naPolicy) =>
      lines(buildScorecard(sections, { naPolicy }), { a: 1, b: 'na', c: 0 }).at(1),
    );
    expect([zero, mean, exclude]).toEqual(['b 0/1 counts zero', 'b 0/1 counts groupMean', 'b -/1 leftOut notApplicable']);
  });

  it('shows the weight that moved', () => {
    const steps = explainScore(buildScorecard(sections, { naPolicy: 'equalSplit' }), buildAnswers({ a: 'na', b: 'na', c: 0 }));
    expect(steps.filter((step) => step.kind === 'section')).toMatchObject([
      { ownWeight: 40, weight: 0 },
      { ownWeight: 20, weight: 60 },
    ]);
  });

  it('takes fatals one by one, then the bonus, then rounds', () => {
    const version = buildScorecard(
      [
        buildSection('s1', 1, [buildCriterion('a', [2, 0], { fatal: 'section' }), buildCriterion('b', [1, 0])]),
        buildSection('s2', 1, [
          buildCriterion('c', [4, 2, 1], { fatal: 'evaluation' }),
          buildCriterion('plus', [5, 0], { bonus: true, naAllowed: false }),
        ]),
      ],
      { bonusCap: 3, passRatio: 0.3 },
    );
    expect(lines(version, { a: 1, b: 0, c: 1, plus: 0 }).slice(6)).toEqual([
      'raw 3/7 = 0.428571',
      'fatal a zeroSection → 2',
      'bonus 5 of 3 → 3',
      'final 0.315714 of 0.3 true',
    ]);
    expect(lines(version, { a: 1, b: 0, c: 2, plus: 0 }).slice(7)).toEqual([
      'fatal a zeroSection → 1',
      'fatal c zeroEvaluation → 0',
      'bonus 5 of 3 → 3',
      'final 0 of 0.3 false',
    ]);
  });

  it('ends without a score when nothing was answered', () => {
    expect(lines(buildScorecard(sections), {}).slice(-2)).toEqual(['raw 0/0 = null', 'final null of 0.8 null']);
  });
});
