import { describe, expect, it } from '@jest/globals';
import type { Answer } from './answer.js';
import { answerInWords } from './answer-in-words.js';
import type { Question } from './question.js';

const both = (text: string) => ({ nl: text, en: `${text} (en)` });
const base = { id: 'q', prompt: both('?'), skillIds: [], explanation: both('') };
const item = (id: string) => ({ id, text: both(id.toUpperCase()) });
const option = (id: string) => ({ ...item(id), correct: id === 'a', feedback: both('') });
const single: Question = { ...base, kind: 'single', options: [option('a'), option('b')] };
const numeric: Question = { ...base, kind: 'numeric', value: 3, tolerance: 0, unit: { nl: 'minuten', en: 'minutes' } };
const matching: Question = { ...base, kind: 'matching', left: [{ ...item('l'), rightId: 'r' }], right: [item('r'), item('s')] };
const ordering: Question = { ...base, kind: 'ordering', items: [item('a'), item('b')] };
const trueFalse: Question = { ...base, kind: 'trueFalse', correct: true, feedbackTrue: both(''), feedbackFalse: both('') };

describe('an answer in words', () => {
  it.each<[string, Question, Answer, string[]]>([
    ['the option that was chosen', single, { kind: 'choice', optionIds: ['b'] }, ['B']],
    ['nothing for an option that is gone', single, { kind: 'choice', optionIds: ['x'] }, ['']],
    ['items in the order they were put', ordering, { kind: 'ordering', itemIds: ['b', 'a'] }, ['B', 'A']],
    ['pairs', matching, { kind: 'matching', pairs: [{ leftId: 'l', rightId: 's' }] }, ['L – S']],
    ['a number with its unit', numeric, { kind: 'numeric', value: 4 }, ['4 minuten']],
    ['true or not', trueFalse, { kind: 'trueFalse', value: false }, ['niet waar']],
    ['typed gaps', single, { kind: 'gapFill', gaps: [{ gapId: '1', text: 'eerst' }] }, ['eerst']],
    ['a moment', single, { kind: 'hotMoment', seconds: 12.34 }, ['12,3 s']],
    ['own words', single, { kind: 'shortText', text: 'samenvatten' }, ['samenvatten']],
    ['nothing when it is an answer to another kind', numeric, { kind: 'choice', optionIds: ['a'] }, []],
  ])('%s', (_name, question, answer, words) => {
    expect(answerInWords(question, answer).map(({ nl }) => nl)).toEqual(words);
  });
});
