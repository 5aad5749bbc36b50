import type { LocalizedText } from '../../shared/localized.js';
import type { Question } from '../questions/question.js';
import type { LateHandling } from './attempt-transitions.js';
import type { FinalGradeMethod } from './final-grade.js';
import type { ReviewPolicy } from './review-policy.js';

/** A quiz as it is frozen in a course version. Moments are ISO 8601 with their offset, because content is JSON. */
export interface Quiz {
  /** What it is about and what is allowed; may be empty. */
  readonly introduction: LocalizedText;
  readonly parts: readonly QuizPart[];
  /** Lowest final grade (above 0, at most 1) that passes. */
  readonly passRatio: number;
  /** null: as often as one likes. */
  readonly attemptsAllowed: number | null;
  /** null: no limit, and no clock on the screen. */
  readonly timeLimitSeconds: number | null;
  readonly opensAt: string | null;
  /** The last instant that is in time. */
  readonly closesAt: string | null;
  readonly handling: LateHandling;
  /** Only for the handling `grace`. */
  readonly graceSeconds: number;
  readonly finalGrade: FinalGradeMethod;
  readonly review: ReviewPolicy;
  readonly shuffleQuestions: boolean;
  readonly shuffleAnswers: boolean;
}

/** One question that everybody gets, or some that chance takes from the bank. */
export type QuizPart = FixedPart | DrawPart;

export interface FixedPart {
  readonly kind: 'fixed';
  readonly question: Question;
}

/** Questions of any of these skills that have all of these tags; an empty list asks for nothing in particular. */
export interface DrawPart {
  readonly kind: 'draw';
  readonly id: string;
  readonly skillIds: readonly string[];
  readonly tags: readonly string[];
  readonly count: number;
}

/** How many questions one attempt asks. */
export const questionCount = ({ parts }: Pick<Quiz, 'parts'>): number =>
  parts.reduce((sum, part) => sum + (part.kind === 'fixed' ? 1 : part.count), 0);

export const drawsOf = ({ parts }: Pick<Quiz, 'parts'>): readonly DrawPart[] => parts.filter((part) => part.kind === 'draw');

export const fixedQuestions = ({ parts }: Pick<Quiz, 'parts'>): readonly Question[] =>
  parts.flatMap((part) => (part.kind === 'fixed' ? [part.question] : []));

/** The moments as dates, with the time limit. */
export const quizTimes = ({ opensAt, closesAt, timeLimitSeconds }: Pick<Quiz, 'opensAt' | 'closesAt' | 'timeLimitSeconds'>) => ({
  opensAt: opensAt === null ? null : new Date(opensAt),
  closesAt: closesAt === null ? null : new Date(closesAt),
  timeLimitSeconds,
});
