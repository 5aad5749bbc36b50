import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { gradeResponse } from './grade-response.js';
import { learningObservations } from './learning-observation.js';
import type { Question, QuestionKind } from './question.js';

const none = { nl: '', en: '' };
/** Options a, b, c … : 1 is right, 0 is not. */
const question = (kind: QuestionKind, ...correct: (0 | 1)[]): Question => ({
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

describe('gradeResponse', () => {
  it.each([
    ['single, right', question('single', 0, 1, 0), ['b'], 'right', 1],
    ['single, wrong', question('single', 0, 1, 0), ['a'], 'wrong', 0],
    ['single, pressed without choosing', question('single', 0, 1, 0), [], 'wrong', 0],
    ['multiple, exactly the right ones', question('multiple', 1, 1, 0, 0), ['a', 'b'], 'right', 1],
    ['multiple, half of the right ones', question('multiple', 1, 1, 0, 0), ['a'], 'partlyRight', 0.5],
    ['multiple, right ones and one wrong', question('multiple', 1, 1, 0, 0), ['a', 'b', 'c'], 'partlyRight', 0.5],
    ['multiple, one of three, no wrong one', question('multiple', 1, 1, 1, 0), ['c'], 'partlyRight', 0.333333],
    ['multiple, more wrong than right never goes below 0', question('multiple', 1, 1, 0, 0), ['a', 'c', 'd'], 'wrong', 0],
    ['multiple, everything chosen', question('multiple', 1, 1, 0, 0), ['a', 'b', 'c', 'd'], 'wrong', 0],
    ['multiple, every option is right', question('multiple', 1, 1), ['a', 'b'], 'right', 1],
    ['the same option named twice counts once', question('multiple', 1, 1, 0), ['a', 'a'], 'partlyRight', 0.5],
  ] as const)('%s', (_name, asked, optionIds, outcome, ratio) => {
    expect(gradeResponse(asked, { optionIds })).toMatchObject({ outcome, ratio });
  });

  it('keeps no answer apart from a wrong answer', () => {
    expect(gradeResponse(question('single', 1, 0), null)).toMatchObject({ outcome: 'notAnswered', ratio: null });
    expect(gradeResponse(question('single', 1, 0), { optionIds: ['b'] })).toMatchObject({ outcome: 'wrong', ratio: 0 });
  });

  it('gives feedback with the options that were chosen only', () => {
    const { options } = gradeResponse(question('single', 1, 0), { optionIds: ['b'] });
    expect(options).toEqual([
      { optionId: 'a', chosen: false, correct: true, feedback: null },
      { optionId: 'b', chosen: true, correct: false, feedback: { nl: 'waarom b', en: 'why b' } },
    ]);
  });

  it('refuses an option the question does not have, and two on a single question', () => {
    expect(() => gradeResponse(question('single', 1, 0), { optionIds: ['z'] })).toThrow(RangeError);
    expect(() => gradeResponse(question('single', 1, 0), { optionIds: ['a', 'b'] })).toThrow(RangeError);
  });

  it('stays between 0 and 1, and choosing one more right option never costs anything', () => {
    const flags = fc.array(fc.constantFrom<0 | 1>(0, 1), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(flags, fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }), (correct, picks) => {
        const asked = question('multiple', ...correct);
        const chosen = asked.options.filter((_, i) => picks[i]).map(({ id }) => id);
        const ratio = gradeResponse(asked, { optionIds: chosen }).ratio ?? -1;
        expect(ratio >= 0 && ratio <= 1).toBe(true);
        const missed = asked.options.find((option) => option.correct && !chosen.includes(option.id));
        if (missed) expect(gradeResponse(asked, { optionIds: [...chosen, missed.id] }).ratio).toBeGreaterThanOrEqual(ratio);
      }),
    );
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
