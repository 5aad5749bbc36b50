import type { Answer } from '@vakwerk/domain/learning/questions/answer';
import type { Question, QuestionKind, QuestionOf } from '@vakwerk/domain/learning/questions/question';

const both = (text: string) => ({ nl: `${text} NL`, en: `${text} EN` });
const none = { nl: '', en: '' };
const texts = (...list: string[]) => ({ nl: list, en: list });
const item = (id: string, words: string) => ({ id, text: both(words) });
const base = (id: string) => ({ id, prompt: both(`Vraag ${id}`), skillIds: ['listening'], explanation: both('KEY-explanation') });
const option = (id: string, correct: boolean) => ({
  ...item(id, `Optie ${id}`),
  correct,
  feedback: both(`KEY-feedback-${id}`),
});

/** A complete question of every kind. Words that give the key away are KEY-… so that a test can look for them anywhere. */
export const someQuestions = {
  single: { ...base('single'), kind: 'single', options: [option('a', false), option('b', true), option('c', false)] },
  multiple: {
    ...base('multiple'),
    kind: 'multiple',
    options: [option('a', true), option('b', true), option('c', false), option('d', false)],
  },
  trueFalse: { ...base('trueFalse'), kind: 'trueFalse', correct: false, feedbackTrue: both('KEY-true'), feedbackFalse: none },
  numeric: { ...base('numeric'), kind: 'numeric', value: 0.3, tolerance: 0.1, unit: both('minuten') },
  shortText: { ...base('shortText'), kind: 'shortText', accepted: texts('KEY-één oplossing', 'KEY-oplossing') },
  ordering: {
    ...base('ordering'),
    kind: 'ordering',
    items: [item('p', 'Groeten'), item('k', 'Vragen'), item('z', 'Oplossen'), item('b', 'Samenvatten')],
  },
  matching: {
    ...base('matching'),
    kind: 'matching',
    left: [
      { ...item('l1', 'Boos'), rightId: 'x7' },
      { ...item('l2', 'Verdrietig'), rightId: 'x2' },
      { ...item('l3', 'Blij'), rightId: 'x7' },
    ],
    right: [item('x2', 'Troosten'), item('x5', 'Negeren'), item('x7', 'Benoemen')],
  },
  gapFill: {
    ...base('gapFill'),
    kind: 'gapFill',
    text: { nl: 'Eerst [1], dan [2].', en: 'First [1], then [2].' },
    gaps: [
      { id: '1', accepted: texts('KEY-luisteren', 'KEY-horen'), distractors: texts() },
      { id: '2', accepted: texts('oplossen'), distractors: texts('ophangen', 'doorverbinden') },
    ],
  },
  hotMoment: {
    ...base('hotMoment'),
    kind: 'hotMoment',
    fragment: {
      fileId: 'call.mp3',
      durationSeconds: 20,
      spokenLanguage: 'nl',
      transcript: [{ speaker: 'agent', startSeconds: 0, endSeconds: 20, text: 'Goedemiddag.' }],
    },
    targetSeconds: 12,
    toleranceSeconds: 2,
  },
  open: {
    ...base('open'),
    kind: 'open',
    rubric: [
      { ...item('names', 'Noemt het gevoel'), points: 2 },
      { ...item('asks', 'Vraagt door'), points: 1 },
    ],
    exampleAnswer: both('KEY-example'),
  },
} as const satisfies { [Kind in QuestionKind]: QuestionOf<Kind> };

/** An answer to each that earns nothing. */
export const wrongAnswers: { readonly [Kind in QuestionKind]: Answer } = {
  single: { kind: 'choice', optionIds: ['a'] },
  multiple: { kind: 'choice', optionIds: ['c', 'd'] },
  trueFalse: { kind: 'trueFalse', value: true },
  numeric: { kind: 'numeric', value: 3 },
  shortText: { kind: 'shortText', text: 'geen idee' },
  ordering: { kind: 'ordering', itemIds: ['b', 'z', 'k', 'p'] },
  matching: { kind: 'matching', pairs: [{ leftId: 'l1', rightId: 'x5' }] },
  gapFill: { kind: 'gapFill', gaps: [{ gapId: '1', text: 'praten' }] },
  hotMoment: { kind: 'hotMoment', seconds: 3 },
  open: { kind: 'open', text: 'Ik weet het niet.' },
};

export const allQuestions: readonly Question[] = Object.values(someQuestions);
