import type { Quiz, QuizPart } from '@vakwerk/domain/learning/quizzes/quiz';
import { OPEN_REVIEW } from '@vakwerk/domain/learning/quizzes/review-policy';
import { NO_WORDS } from '../studio-context';

/** For learning: no clock, as many tries as one likes, and what is right is told at once. */
export const newQuiz = (): Quiz => ({
  introduction: NO_WORDS,
  parts: [],
  passRatio: 0.7,
  attemptsAllowed: null,
  timeLimitSeconds: null,
  opensAt: null,
  closesAt: null,
  handling: 'autosubmit',
  graceSeconds: 0,
  finalGrade: 'highest',
  review: OPEN_REVIEW,
  shuffleQuestions: true,
  shuffleAnswers: true,
});

export const partKey = (part: QuizPart): string => (part.kind === 'fixed' ? part.question.id : part.id);

/** The parts with this one a place up (−1) or down (+1). */
export function movePart(parts: readonly QuizPart[], key: string, by: -1 | 1): readonly QuizPart[] {
  const from = parts.findIndex((part) => partKey(part) === key);
  const part = parts[from];
  const to = from + by;
  if (!part || to < 0 || to >= parts.length) return parts;
  return parts.toSpliced(from, 1).toSpliced(to, 0, part);
}

/** Which questions of an attempt each part asks, when nothing is shuffled: from and to, from 1. */
export function partNumbers(parts: readonly QuizPart[]): readonly { readonly from: number; readonly to: number }[] {
  let asked = 0;
  return parts.map((part) => {
    const from = asked + 1;
    asked += part.kind === 'fixed' ? 1 : part.count;
    return { from, to: asked };
  });
}
