import { describe, expect, it } from '@jest/globals';
import type { AudioFragmentStep, CourseModule, QuestionStep, Step, TextStep } from '../courses/content.js';
import type { ChoiceQuestion } from '../questions/question.js';
import { stepsToDoAgain } from './fitting-evidence.js';

const both = (text: string) => ({ nl: text, en: text });
const text: TextStep = { kind: 'text', id: 's', title: both('Lees'), required: true, body: { nl: [], en: [] } };
const audio: AudioFragmentStep = {
  kind: 'audioFragment',
  id: 's',
  title: both('Luister'),
  required: true,
  introduction: both(''),
  fileId: 'one',
  durationSeconds: 20,
  spokenLanguage: 'nl',
  transcript: [{ speaker: 'agent', startSeconds: 0, endSeconds: 20, text: 'Dag.' }],
};
const option = (id: string, correct: boolean, words = id) => ({ id, text: both(words), correct, feedback: both('') });
const ask: QuestionStep = {
  kind: 'question',
  id: 's',
  title: both('Vraag'),
  required: true,
  passRatio: 1,
  question: {
    id: 'q',
    kind: 'single',
    prompt: both('Wat?'),
    options: [option('a', true), option('b', false)],
    skillIds: [],
    explanation: both(''),
  },
};
const asked = (over: Partial<ChoiceQuestion>): Step => ({
  ...ask,
  question: { ...(ask.question as ChoiceQuestion), ...over },
});
const course = (...steps: Step[]) => ({ modules: [{ id: 'm', steps } as unknown as CourseModule] });
const again = (before: Step, after: Step) => stepsToDoAgain(course(before), course(after));

describe('who is moved to a new version', () => {
  it.each<[string, Step, Step]>([
    ['another text', text, { ...text, body: { nl: [{ type: 'paragraph', text: [{ text: 'Nieuw' }] }], en: [] } }],
    ['another title, and not required', audio, { ...audio, title: both('Hoor je het?'), required: false }],
    ['a mended transcript', audio, { ...audio, transcript: [] }],
    [
      'other words in a question',
      ask,
      asked({ prompt: both('Wat zeg je?'), options: [option('a', true, 'Dit'), option('b', false)] }),
    ],
    ['another pass mark', ask, { ...ask, passRatio: null }],
    ['another skill', ask, asked({ skillIds: ['listening'] })],
  ])('keeps what they did: %s', (_what, before, after) => {
    expect(again(before, after)).toEqual([]);
  });

  it.each<[string, Step, Step]>([
    ['another recording', audio, { ...audio, fileId: 'two' }],
    ['another key', ask, asked({ options: [option('a', false), option('b', true)] })],
    ['one more option', ask, asked({ options: [option('a', true), option('b', false), option('c', false)] })],
    ['another question', ask, asked({ id: 'q2' })],
    ['another kind of question', ask, asked({ kind: 'multiple' })],
    ['another kind of step', text, ask],
  ])('does it again: %s', (_what, before, after) => {
    expect(again(before, after)).toEqual(['s']);
  });

  it('keeps it when the step is somewhere else, and has nothing to do again in a new step', () => {
    const other = { ...text, id: 't' };
    expect(stepsToDoAgain(course(audio), course(other, audio))).toEqual([]);
    expect(stepsToDoAgain(course(audio), course(other))).toEqual([]);
  });
});
