import type { Question } from '@vakwerk/domain/learning/questions/question';
import type { Quiz } from '@vakwerk/domain/learning/quizzes/quiz';
import type { QuizStep } from '@vakwerk/domain/learning/quizzes/quiz-step';
import { OPEN_REVIEW } from '@vakwerk/domain/learning/quizzes/review-policy';
import { inBoth } from './a-course.js';

const none = { nl: '', en: '' };

/** A statement that is true. The words that give the key away are KEY-… */
export const aStatement = (id: string, skill = 'listening'): Question => ({
  id,
  kind: 'trueFalse',
  prompt: inBoth(`Stelling ${id}`),
  correct: true,
  feedbackTrue: inBoth('KEY-true'),
  feedbackFalse: inBoth('KEY-false'),
  skillIds: [skill],
  explanation: inBoth('KEY-explanation'),
});

/** In own words; three points in two criteria. */
export const anOpenQuestion = (id: string): Question => ({
  id,
  kind: 'open',
  prompt: inBoth(`Wat zeg je? ${id}`),
  rubric: [
    { id: 'names', text: inBoth('Noemt het gevoel'), points: 2 },
    { id: 'asks', text: inBoth('Vraagt door'), points: 1 },
  ],
  exampleAnswer: inBoth('KEY-example'),
  skillIds: ['listening'],
  explanation: none,
});

export const aQuizStep = (id: string, questions: readonly Question[], more: Partial<Quiz> = {}): QuizStep => ({
  kind: 'quiz',
  id,
  title: inBoth('Quiz'),
  required: true,
  quiz: {
    introduction: none,
    parts: questions.map((question) => ({ kind: 'fixed', question })),
    passRatio: 0.75,
    attemptsAllowed: 2,
    timeLimitSeconds: 600,
    opensAt: null,
    closesAt: null,
    handling: 'autosubmit',
    graceSeconds: 0,
    finalGrade: 'highest',
    review: OPEN_REVIEW,
    shuffleQuestions: false,
    shuffleAnswers: false,
    ...more,
  },
});
