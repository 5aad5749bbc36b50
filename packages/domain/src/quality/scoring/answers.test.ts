import { describe, expect, it } from '@jest/globals';
import { buildAnswers, buildCriterion, buildScorecard, buildSection } from '../scorecards/build-scorecard.js';
import type { ScorecardCriterion } from '../scorecards/scorecard.js';
import { type Answers, checkAnswers, missingComments, unansweredCriteria } from './answers.js';

const card = (...criteria: ScorecardCriterion[]) => buildScorecard([buildSection('s', 1, criteria)]);
const remark = buildCriterion('t', [], { type: 'text' });

describe('unansweredCriteria', () => {
  const conditional = buildCriterion('b', [1, 0], { condition: { criterionId: 'a', optionIds: ['a:1'] } });
  const version = card(buildCriterion('a'), conditional, buildCriterion('plus', [5, 0], { bonus: true }), remark);

  it.each([
    ['everything that shows blocks; a remark never does', {}, ['a', 'plus']],
    ['a criterion blocks once its condition shows it', { a: 1, plus: 1 }, ['b']],
    ['a hidden criterion does not block', { a: 0, plus: 1 }, []],
    ['not applicable is an answer', { a: 'na', plus: 1 }, []],
  ] as const)('%s', (_, chosen, expected) => {
    expect(unansweredCriteria(version, buildAnswers(chosen))).toEqual(expected);
  });

  it('takes an empty checklist as an answer: nothing was ticked', () => {
    const list = card(buildCriterion('l', [1, 1, 1], { type: 'checklist' }));
    expect(unansweredCriteria(list, buildAnswers({ l: [] }))).toEqual([]);
    expect(unansweredCriteria(list, {})).toEqual(['l']);
  });

  it('does not take an unknown option as an answer', () => {
    expect(unansweredCriteria(card(buildCriterion('a')), { a: { optionId: 'elsewhere' } })).toEqual(['a']);
  });
});

describe('missingComments', () => {
  const always = buildCriterion('always', [1, 0], { commentRequired: 'always' });
  const whenNotFull = buildCriterion('part', [2, 1, 0], { commentRequired: 'whenNotFull' });
  const version = card(always, whenNotFull, buildCriterion('never'));

  it.each([
    ['always asks, also before the answer', {}, {}, ['always']],
    ['always asks why something does not apply', { always: 'na' }, {}, ['always']],
    ['spaces are no comment', { always: 0 }, { always: '  ' }, ['always']],
    ['a comment is enough', { always: 0 }, { always: 'goed gedaan' }, []],
    ['full points need no comment', { part: 0 }, { always: 'x' }, []],
    ['lost points do', { part: 1 }, { always: 'x' }, ['part']],
    ['not applicable loses no points', { part: 'na' }, { always: 'x' }, []],
    ['a criterion without the rule never asks', { never: 1 }, { always: 'x' }, []],
  ] as const)('%s', (_, chosen, comments, expected) => {
    expect(missingComments(version, buildAnswers(chosen), comments)).toEqual(expected);
  });

  it('asks nothing about a hidden criterion', () => {
    const hidden = { ...always, condition: { criterionId: 'a', optionIds: ['a:0'] } };
    expect(missingComments(card(buildCriterion('a'), hidden), buildAnswers({ a: 1 }), {})).toEqual([]);
  });

  it('takes the text of a text criterion as its comment', () => {
    const version = card({ ...remark, commentRequired: 'always' });
    expect(missingComments(version, { t: { text: '' } }, {})).toEqual(['t']);
    expect(missingComments(version, { t: { text: 'let op je tempo' } }, {})).toEqual([]);
  });
});

describe('checkAnswers', () => {
  const version = card(
    buildCriterion('a', [1, 0], { naAllowed: false }),
    buildCriterion('b'),
    buildCriterion('l', [1, 1, 1], { type: 'checklist' }),
    remark,
  );
  const table: [string, Answers, string[]][] = [
    ['accepts answers that fit', { a: { optionId: 'a:0' }, b: 'notApplicable', l: { optionIds: ['l:2'] }, t: { text: 'x' } }, []],
    ['refuses a criterion of another card', { z: { optionId: 'a:0' } }, ['unknownCriterion z']],
    ['refuses an option of another criterion', { a: { optionId: 'b:0' } }, ['unknownOption a']],
    ['refuses one unknown option in a checklist', { l: { optionIds: ['l:0', 'a:0'] } }, ['unknownOption l']],
    [
      'refuses the wrong kind of answer',
      { a: { text: 'ja' }, l: { optionId: 'l:0' }, t: { optionIds: [] } },
      ['wrongShape a', 'wrongShape l', 'wrongShape t'],
    ],
    ['refuses not applicable where it is not allowed', { a: 'notApplicable' }, ['naNotAllowed a']],
  ];
  it.each(table)('%s', (_, answers, expected) => {
    expect(checkAnswers(version, answers).map(({ code, criterionId }) => `${code} ${criterionId}`)).toEqual(expected);
  });

  it('refuses not applicable everywhere when the card forbids it', () => {
    const forbidding = { ...version, policies: { ...version.policies, naPolicy: 'forbid' as const } };
    expect(checkAnswers(forbidding, { b: 'notApplicable' })).toEqual([{ code: 'naNotAllowed', criterionId: 'b' }]);
  });
});
