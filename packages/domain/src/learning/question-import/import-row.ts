import type { CourseProblemCode } from '../courses/course-problem.js';
import type { Question } from '../questions/question.js';

export const IMPORT_PROBLEMS = [
  'unreadable',
  'noPrompt',
  'kindUnknown',
  'kindNotHere',
  'noAnswers',
  'noRightAnswer',
  'rightUnknown',
  'numberUnreadable',
  'truthUnreadable',
  'pairUnreadable',
  'pointsUnreadable',
  'skillUnknown',
  'doubleInFile',
  'inBank',
] as const;
export type ImportProblemCode = (typeof IMPORT_PROBLEMS)[number];

/** Why a row cannot come in. `detail`: the words in the file that it is about. */
export interface ImportProblem {
  readonly code: ImportProblemCode | CourseProblemCode;
  readonly detail: string;
}

/** One question of a file, or what is wrong with it. */
export interface ImportRow {
  /** From 1, in the file as it came. */
  readonly line: number;
  /** What the row says it asks, also when it cannot come in. */
  readonly prompt: string;
  readonly question: Question | null;
  readonly tags: readonly string[];
  /** As named in the file: codes or names. */
  readonly skills: readonly string[];
  readonly problems: readonly ImportProblem[];
}
