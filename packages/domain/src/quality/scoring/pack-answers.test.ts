import { describe, expect, it } from '@jest/globals';
import { buildAnswers, buildCriterion, buildScorecard, buildSection } from '../scorecards/build-scorecard.js';
import { packAnswers, unpackAnswers } from './pack-answers.js';

const version = buildScorecard([
  buildSection('s1', 1, [buildCriterion('a'), buildCriterion('b', [2, 1, 0])]),
  buildSection('s2', 1, [buildCriterion('l', [1, 1, 1, 1], { type: 'checklist' }), buildCriterion('t', [], { type: 'text' })]),
]);

describe('packAnswers', () => {
  it('gives one number per criterion, in the order of the card', () => {
    expect(packAnswers(version, { ...buildAnswers({ b: 2, a: 0, l: [0, 3] }), t: { text: 'kalm' } })).toEqual([0, 2, 0b1001, 0]);
    expect(packAnswers(version, {})).toEqual([-1, -1, -1, -1]);
    expect(packAnswers(version, buildAnswers({ a: 'na', l: [] }))).toEqual([-2, -1, 0, -1]);
  });

  it('packs an answer that fits no option as unanswered', () => {
    expect(packAnswers(version, { a: { optionId: 'b:0' }, l: { optionIds: ['l:0', 'x'] } })).toEqual([-1, -1, -1, -1]);
  });

  it('keeps a full checklist of 15 inside a smallint', () => {
    const long = buildScorecard([
      buildSection('s', 1, [
        buildCriterion(
          'l',
          Array.from({ length: 15 }, () => 1),
          { type: 'checklist' },
        ),
      ]),
    ]);
    expect(packAnswers(long, buildAnswers({ l: [...Array(15).keys()] }))).toEqual([32_767]);
  });
});

describe('unpackAnswers', () => {
  it('reads what fits nothing as unanswered and never fails on a short array', () => {
    expect(unpackAnswers(version, [7, -9])).toEqual({});
    expect(unpackAnswers(version, [])).toEqual({});
  });
});
