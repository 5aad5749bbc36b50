import type { Answer } from '@vakwerk/domain/learning/questions/answer';
import {
  type Certainty,
  type CertaintyAdvice,
  certaintyAdvice,
  certaintyMarks,
} from '@vakwerk/domain/learning/questions/certainty';
import { type Correction, correctionOf, feedbackOf } from '@vakwerk/domain/learning/questions/correction';
import type { ResponseOutcome } from '@vakwerk/domain/learning/questions/grade-response';
import type { Question } from '@vakwerk/domain/learning/questions/question';
import type { ReviewItem } from '@vakwerk/domain/learning/quizzes/review-policy';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';

/** What a person is told about an answer; built from what may be seen now, so that no key slips along. */
export interface QuestionFeedback {
  readonly outcome: ResponseOutcome | null;
  /** 0–1. */
  readonly ratio: number | null;
  readonly reasons: readonly LocalizedText[];
  readonly correction: Correction | null;
  readonly certaintyMarks: number | null;
  readonly certaintyAdvice: CertaintyAdvice | null;
}

interface Stored {
  readonly answer: Answer | null;
  readonly certainty: Certainty | null;
  readonly outcome: ResponseOutcome | null;
  readonly ratio: number | null;
}

export function questionFeedback(question: Question, stored: Stored, visible: readonly ReviewItem[]): QuestionFeedback {
  const sees = (item: ReviewItem) => visible.includes(item);
  const outcome = sees('outcome') ? stored.outcome : null;
  const correction = correctionOf(question, stored.answer);
  const { certainty } = stored;
  return {
    outcome,
    ratio: outcome && stored.ratio,
    reasons: sees('feedback')
      ? [...feedbackOf(correction), question.explanation].filter(({ nl, en }) => (nl + en).trim() !== '')
      : [],
    correction: sees('key') ? correction : null,
    certaintyMarks: outcome && certainty && certaintyMarks(certainty, outcome),
    certaintyAdvice: outcome && certainty && certaintyAdvice(certainty, outcome),
  };
}
