import { describe, expect, it } from '@jest/globals';
import { allQuestions, someQuestions, wrongAnswers } from '@vakwerk/testing/some-questions';
import fc from 'fast-check';
import { learningObservations } from '../completion/learning-observation.js';
import { type Answer, isAnswered, plainAnswer } from './answer.js';
import { feedbackOf } from './correction.js';
import { gradeResponse } from './grade-response.js';
import { type ChoiceQuestion, QUESTION_KINDS } from './question.js';
import { rightAnswer } from './right-answer.js';

const none = { nl: '', en: '' };
/** Options a, b, c … : 1 is right, 0 is not. */
const question = (kind: ChoiceQuestion['kind'], ...correct: (0 | 1)[]): ChoiceQuestion => ({
  id: 'q',
  kind,
  prompt: { nl: 'Wat zeg je?', en: 'What do you say?' },
  options: correct.map((right, i) => {
    const id = 'abcdefgh'.charAt(i);
    return { id, text: { nl: id, en: id }, correct: right === 1, feedback: { nl: `waarom ${id}`, en: `why ${id}` } };
  }),
  skillIds: ['listen', 'ask', 'listen'],
  explanation: none,
});
const choose = (...optionIds: string[]): Answer => ({ kind: 'choice', optionIds });
const order = (itemIds: string): Answer => ({ kind: 'ordering', itemIds: [...itemIds] });
const match = (...pairs: [string, string][]): Answer => ({
  kind: 'matching',
  pairs: pairs.map(([leftId, rightId]) => ({ leftId, rightId })),
});
const fill = (first: string, second: string): Answer => ({
  kind: 'gapFill',
  gaps: [
    { gapId: '1', text: first },
    { gapId: '2', text: second },
  ],
});
const write = (text: string): Answer => ({ kind: 'shortText', text });
const number = (value: number): Answer => ({ kind: 'numeric', value });
const mark = (seconds: number): Answer => ({ kind: 'hotMoment', seconds });
const { numeric, shortText, ordering, matching, gapFill, hotMoment, trueFalse, open } = someQuestions;

describe('gradeResponse', () => {
  it.each([
    ['single, right', question('single', 0, 1, 0), choose('b'), 'right', 1],
    ['single, wrong', question('single', 0, 1, 0), choose('a'), 'wrong', 0],
    ['single, pressed without choosing', question('single', 0, 1, 0), choose(), 'notAnswered', null],
    ['multiple, exactly the right ones', question('multiple', 1, 1, 0, 0), choose('a', 'b'), 'right', 1],
    ['multiple, half of the right ones', question('multiple', 1, 1, 0, 0), choose('a'), 'partlyRight', 0.5],
    ['multiple, right ones and one wrong', question('multiple', 1, 1, 0, 0), choose('a', 'b', 'c'), 'partlyRight', 0.5],
    ['multiple, one of three, no wrong one', question('multiple', 1, 1, 1, 0), choose('c'), 'partlyRight', 0.333333],
    ['multiple, more wrong than right never goes below 0', question('multiple', 1, 1, 0, 0), choose('a', 'c', 'd'), 'wrong', 0],
    ['multiple, everything chosen', question('multiple', 1, 1, 0, 0), choose('a', 'b', 'c', 'd'), 'wrong', 0],
    ['multiple, every option is right', question('multiple', 1, 1), choose('a', 'b'), 'right', 1],
    ['the same option named twice counts once', question('multiple', 1, 1, 0), choose('a', 'a'), 'partlyRight', 0.5],
    ['true or false, right', trueFalse, { kind: 'trueFalse', value: false }, 'right', 1],
    ['true or false, wrong', trueFalse, { kind: 'trueFalse', value: true }, 'wrong', 0],
    ['number, exact', numeric, number(0.3), 'right', 1],
    ['number, on the lower border, which binary fractions miss', numeric, number(0.2), 'right', 1],
    ['number, on the upper border', numeric, number(0.4), 'right', 1],
    ['number, just past the border', numeric, number(0.4001), 'wrong', 0],
    ['number, no tolerance', { ...numeric, value: 45, tolerance: 0 }, number(45), 'right', 1],
    ['number, no tolerance, a little off', { ...numeric, value: 45, tolerance: 0 }, number(45.000001), 'wrong', 0],
    ['words, as written', shortText, write('KEY-oplossing'), 'right', 1],
    ['words, other capitals, accents, spaces and a full stop', shortText, write('  key-een   Oplossing. '), 'right', 1],
    ['words, something else', shortText, write('KEY-oplossingen'), 'wrong', 0],
    ['words, only spaces', shortText, write('   '), 'notAnswered', null],
    ['order, right', ordering, order('pkzb'), 'right', 1],
    ['order, two neighbours swapped: 5 of 6 pairs right', ordering, order('kpzb'), 'partlyRight', 0.666667],
    ['order, first to last: 3 of 6 right', ordering, order('kzbp'), 'wrong', 0],
    ['order, turned round never goes below 0', ordering, order('bzkp'), 'wrong', 0],
    ['pairs, all', matching, match(['l1', 'x7'], ['l2', 'x2'], ['l3', 'x7']), 'right', 1],
    ['pairs, one of three, the rest open', matching, match(['l2', 'x2']), 'partlyRight', 0.333333],
    ['pairs, the last choice for a side counts', matching, match(['l2', 'x5'], ['l2', 'x2']), 'partlyRight', 0.333333],
    ['pairs, none made', matching, match(), 'notAnswered', null],
    ['gaps, all, in other words', gapFill, fill('key-horen', 'Oplossen'), 'right', 1],
    ['gaps, one', gapFill, fill('praten', 'oplossen'), 'partlyRight', 0.5],
    ['gaps, one left open', gapFill, fill('key-luisteren', ''), 'partlyRight', 0.5],
    ['gaps, none filled', gapFill, fill(' ', ''), 'notAnswered', null],
    ['moment, on it', hotMoment, mark(12), 'right', 1],
    ['moment, on the early border', hotMoment, mark(10), 'right', 1],
    ['moment, on the late border', hotMoment, mark(14), 'right', 1],
    ['moment, just too early', hotMoment, mark(9.99), 'wrong', 0],
    ['moment, just too late', hotMoment, mark(14.01), 'wrong', 0],
    ['open, for a person to grade', open, { kind: 'open', text: 'Wat vervelend voor u.' }, 'awaiting', null],
    ['open, empty', open, { kind: 'open', text: '' }, 'notAnswered', null],
  ] as const)('%s', (_name, asked, answer, outcome, ratio) => {
    expect(gradeResponse(asked, answer)).toMatchObject({ outcome, ratio });
  });

  it.each(QUESTION_KINDS)('keeps no answer apart from a wrong answer: %s', (kind) => {
    const asked = someQuestions[kind];
    expect(gradeResponse(asked, null)).toMatchObject({ outcome: 'notAnswered', ratio: null });
    const wrong = kind === 'open' ? { outcome: 'awaiting', ratio: null } : { outcome: 'wrong', ratio: 0 };
    expect(gradeResponse(asked, wrongAnswers[kind])).toMatchObject(wrong);
  });

  it.each(QUESTION_KINDS.filter((kind) => kind !== 'open'))('gives everything for the right answer: %s', (kind) => {
    expect(gradeResponse(someQuestions[kind], rightAnswer(someQuestions[kind]))).toMatchObject({ outcome: 'right', ratio: 1 });
  });

  it('gives feedback with the options that were chosen only', () => {
    const { correction } = gradeResponse(question('single', 1, 0), choose('b'));
    expect(correction).toEqual({
      kind: 'choice',
      options: [
        { optionId: 'a', chosen: false, correct: true, feedback: null },
        { optionId: 'b', chosen: true, correct: false, feedback: { nl: 'waarom b', en: 'why b' } },
      ],
    });
    expect(feedbackOf(correction)).toEqual([{ nl: 'waarom b', en: 'why b' }]);
  });

  it('says of every part whether it was right', () => {
    expect(gradeResponse(ordering, order('kpzb')).correction).toEqual({
      kind: 'ordering',
      items: [
        { id: 'p', placed: false },
        { id: 'k', placed: false },
        { id: 'z', placed: true },
        { id: 'b', placed: true },
      ],
    });
    expect(gradeResponse(matching, match(['l1', 'x7'], ['l2', 'x5'])).correction).toMatchObject({
      pairs: [
        { leftId: 'l1', rightId: 'x7', matched: true },
        { leftId: 'l2', rightId: 'x2', matched: false },
        { leftId: 'l3', rightId: 'x7', matched: false },
      ],
    });
    expect(gradeResponse(gapFill, fill('key-horen', 'ophangen')).correction).toMatchObject({
      gaps: [
        { gapId: '1', right: true },
        { gapId: '2', right: false },
      ],
    });
    expect(feedbackOf(gradeResponse(trueFalse, { kind: 'trueFalse', value: true }).correction)).toEqual([trueFalse.feedbackTrue]);
    expect(feedbackOf(gradeResponse(trueFalse, { kind: 'trueFalse', value: false }).correction)).toEqual([]);
  });

  it.each([
    ['an option it does not have', question('single', 1, 0), choose('z')],
    ['two options where one is taken', question('single', 1, 0), choose('a', 'b')],
    ['an answer of another kind', question('single', 1, 0), write('a')],
    ['an order without all items', ordering, order('pk')],
    ['an order with an item twice', ordering, order('pkzz')],
    ['a partner that is not there', matching, match(['l1', 'nobody'])],
    ['a gap that is not there', gapFill, { kind: 'gapFill', gaps: [{ gapId: '9', text: 'x' }] }],
    ['a moment after the end', hotMoment, mark(22)],
    ['no number', numeric, number(Number.NaN)],
  ] as const)('refuses %s', (_name, asked, answer) => {
    expect(() => gradeResponse(asked, answer)).toThrow(RangeError);
  });

  it('stays between 0 and 1, and choosing one more right option never costs anything', () => {
    const flags = fc.array(fc.constantFrom<0 | 1>(0, 1), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(flags, fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }), (correct, picks) => {
        const asked = question('multiple', ...correct);
        const chosen = asked.options.filter((_, i) => picks[i]).map(({ id }) => id);
        const ratio = gradeResponse(asked, choose(...chosen)).ratio ?? 0;
        expect(ratio >= 0 && ratio <= 1).toBe(true);
        const missed = asked.options.find((option) => option.correct && !chosen.includes(option.id));
        if (missed) expect(gradeResponse(asked, choose(...chosen, missed.id)).ratio).toBeGreaterThanOrEqual(ratio);
      }),
    );
  });

  it('puts any order between 0 and 1, and only the right one at 1', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(['p', 'k', 'z', 'b'], { minLength: 4 }), (itemIds) => {
        const { ratio } = gradeResponse(ordering, { kind: 'ordering', itemIds });
        expect(ratio).toBeGreaterThanOrEqual(0);
        expect(ratio === 1).toBe(itemIds.join('') === 'pkzb');
      }),
    );
  });

  it('earns more with one more right pair or gap, and never less than 0', () => {
    const rightIds = matching.right.map(({ id }) => id);
    fc.assert(
      fc.property(fc.array(fc.option(fc.constantFrom(...rightIds)), { minLength: 3, maxLength: 3 }), (picks) => {
        const pairs = matching.left.flatMap(({ id }, i) => (picks[i] ? [{ leftId: id, rightId: picks[i] }] : []));
        const ratio = gradeResponse(matching, { kind: 'matching', pairs }).ratio ?? 0;
        const rightOnes = matching.left.filter(({ rightId }, i) => picks[i] === rightId).length;
        expect(ratio).toBeCloseTo(rightOnes / 3, 6);
      }),
    );
  });

  it('takes a moment exactly within its tolerance', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 20, noNaN: true }), (seconds) => {
        const { ratio } = gradeResponse(hotMoment, mark(seconds));
        expect(ratio === 1).toBe(Math.abs(seconds - 12) <= 2 + 1e-12);
      }),
    );
  });
});

describe('plainAnswer', () => {
  it('is the same for answers that say the same, and grades the same', () => {
    expect(plainAnswer(choose('b', 'a', 'b'))).toEqual(plainAnswer(choose('a', 'b')));
    expect(plainAnswer(write(' ja '))).toEqual(write('ja'));
    expect(plainAnswer(match(['l2', 'x5'], ['l1', 'x7'], ['l2', 'x2']))).toEqual(match(['l1', 'x7'], ['l2', 'x2']));
    for (const asked of allQuestions) {
      const answer = wrongAnswers[asked.kind];
      expect(plainAnswer(plainAnswer(answer))).toEqual(plainAnswer(answer));
      expect(gradeResponse(asked, plainAnswer(answer)).ratio).toBe(gradeResponse(asked, answer).ratio);
      expect(isAnswered(answer)).toBe(true);
    }
  });
});

describe('learningObservations', () => {
  const at = new Date('2026-11-23T10:00:00Z');
  it('says the ratio once for every different skill', () => {
    expect(learningObservations(question('single', 1, 0), { ratio: 0.5 }, 'quiz', at)).toEqual([
      { skillId: 'listen', source: 'quiz', ratio: 0.5, observedAt: at },
      { skillId: 'ask', source: 'quiz', ratio: 0.5, observedAt: at },
    ]);
  });

  it('says nothing without an answer', () => {
    expect(learningObservations(question('single', 1, 0), { ratio: null }, 'practice', at)).toEqual([]);
  });
});
