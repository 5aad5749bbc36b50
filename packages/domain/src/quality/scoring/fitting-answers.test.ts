import { describe, expect, it } from '@jest/globals';
import { buildAnswers, buildCriterion, buildScorecard, buildSection } from '../scorecards/build-scorecard.js';
import { fittingAnswers } from './fitting-answers.js';
import { scoreEvaluation } from './score-evaluation.js';

const card = buildScorecard([
  buildSection('start', 1, [buildCriterion('greet'), buildCriterion('ask', [2, 1, 0], { naAllowed: false })]),
  buildSection('end', 1, [buildCriterion('list', [1, 1], { type: 'checklist' })]),
]);

describe('fittingAnswers', () => {
  it('keeps what the version knows and leaves out what it does not', () => {
    const answers = buildAnswers({ greet: 0, gone: 1, list: [0, 1] });
    expect(fittingAnswers(card, answers)).toEqual(buildAnswers({ greet: 0, list: [0, 1] }));
  });

  it.each([
    ['an option that went', buildAnswers({ ask: 7 })],
    ['not applicable where that is no longer allowed', buildAnswers({ ask: 'na' })],
    ['one option where several can be chosen now', buildAnswers({ list: 0 })],
    ['nothing at all', { ask: undefined }],
  ])('leaves out %s', (_, answers) => {
    expect(fittingAnswers(card, answers)).toEqual({});
  });

  it('scores the same answers on the same card the same', () => {
    const answers = buildAnswers({ greet: 'na', ask: 1, list: [0] });
    expect(scoreEvaluation(card, fittingAnswers(card, answers))).toEqual(scoreEvaluation(card, answers));
  });
});
