import { describe, expect, it } from '@jest/globals';
import { buildAnswers, buildCriterion, buildScorecard, buildSection } from '@vakwerk/domain/quality/scorecards/build-scorecard';
import type { ScoringModel } from '@vakwerk/domain/quality/scorecards/scorecard';
import { explainScore } from '@vakwerk/domain/quality/scoring/explain-score';
import { fractionOnPaper, stepsByKind } from './preview-sum';

const card = (model: ScoringModel) =>
  buildScorecard(
    [
      buildSection('one', 40, [buildCriterion('a'), buildCriterion('b')]),
      buildSection('two', 20, [buildCriterion('c')]),
      buildSection('three', 10, [buildCriterion('d')]),
    ],
    { model },
  );
const paper = (model: ScoringModel, answers: Parameters<typeof buildAnswers>[0]) => {
  const { sections, raw } = stepsByKind(explainScore(card(model), buildAnswers(answers)));
  return raw && fractionOnPaper(sections, raw, String);
};
const worked = { a: 0, b: 1, c: 0, d: 'na' } as const;

describe('the sum on paper', () => {
  it('weighs every point: the worked example of 0.60', () => {
    expect(paper('weightedPoints', worked)).toBe('(40 × 1 + 20 × 1) ÷ (40 × 2 + 20 × 1) = 60 ÷ 100');
  });
  it('weighs the sections: the worked example of 0.6667', () => {
    expect(paper('weightedPercentages', worked)).toBe('(40 × 1/2 + 20 × 1/1) ÷ (40 + 20) = 40 ÷ 60');
  });
  it('is empty when nothing counts', () => {
    expect(paper('weightedPoints', {})).toBe('');
  });
});
