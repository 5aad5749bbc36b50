import { describe, expect, it } from '@jest/globals';
import { checkQuiz } from './check-quiz.js';
import type { Quiz, QuizPart } from './quiz.js';
import { OPEN_REVIEW } from './review-policy.js';

const both = (text: string) => ({ nl: text, en: text });
const fixed = (id: string): QuizPart => ({
  kind: 'fixed',
  question: {
    id,
    kind: 'trueFalse',
    prompt: both('Een boze klant wil eerst gehoord worden.'),
    correct: true,
    feedbackTrue: both(''),
    feedbackFalse: both(''),
    skillIds: ['listening'],
    explanation: both(''),
  },
});
const draw = (more: Partial<Extract<QuizPart, { kind: 'draw' }>> = {}): QuizPart => ({
  kind: 'draw',
  id: 'd',
  skillIds: ['listening'],
  tags: [],
  count: 2,
  ...more,
});
const quiz = (more: Partial<Quiz> = {}): Quiz => ({
  introduction: both(''),
  parts: [fixed('a')],
  passRatio: 0.8,
  attemptsAllowed: 2,
  timeLimitSeconds: 600,
  opensAt: null,
  closesAt: null,
  handling: 'autosubmit',
  graceSeconds: 0,
  finalGrade: 'highest',
  review: OPEN_REVIEW,
  shuffleQuestions: false,
  shuffleAnswers: true,
  ...more,
});

describe('checkQuiz', () => {
  it.each([
    ['a complete one', {}, []],
    ['only a draw', { parts: [draw()] }, []],
    ['nothing is limited', { attemptsAllowed: null, timeLimitSeconds: null }, []],
    ['no questions', { parts: [] }, ['emptyQuiz']],
    ['the same question twice', { parts: [fixed('a'), fixed('a')] }, ['duplicateId']],
    ['a draw of none', { parts: [fixed('a'), draw({ count: 0 })] }, ['emptyDraw']],
    ['a draw from everything', { parts: [draw({ skillIds: [] })] }, ['drawFromEverything']],
    ['nothing is enough', { passRatio: 0 }, ['passRatioOutOfRange']],
    ['more than everything', { passRatio: 1.01 }, ['passRatioOutOfRange']],
    ['no attempt', { attemptsAllowed: 0 }, ['noAttempts']],
    ['no time', { timeLimitSeconds: 0 }, ['noTime']],
    ['grace of nothing', { handling: 'grace', graceSeconds: 0 }, ['noGrace']],
    [
      'closes at the moment it opens',
      { opensAt: '2026-11-24T10:00:00+01:00', closesAt: '2026-11-24T09:00:00Z' },
      ['closesBeforeItOpens'],
    ],
    ['an introduction in one language', { introduction: { nl: 'Tien vragen.', en: '' } }, ['missingTranslation']],
  ] as const)('%s', (_name, more, codes) => {
    expect(checkQuiz(quiz(more as Partial<Quiz>), {}).map(({ code }) => code)).toEqual(codes);
  });

  it('names the question that is not ready', () => {
    const half = fixed('a');
    const parts = [half.kind === 'fixed' ? { ...half, question: { ...half.question, prompt: both('') } } : half];
    expect(checkQuiz(quiz({ parts }), { stepId: 's' })[0]).toMatchObject({
      code: 'missingTranslation',
      place: { stepId: 's', questionId: 'a' },
    });
  });
});
