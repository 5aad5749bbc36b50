import type { ResponseOutcome } from './grade-response.js';

/** Asked before the check, none preselected: "I guess", "not sure", "sure". */
export const CERTAINTIES = ['low', 'mid', 'high'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/**
 * Certainty-based marks. Source: A. R. Gardner-Medwin, "Confidence assessment in the teaching of basic science",
 * ALT-J 3 (1995) 80–85. Highest expected marks for "mid" from a chance of ⅔ of being right and for "high" from 80 %.
 */
const MARKS = { low: { right: 1, wrong: 0 }, mid: { right: 2, wrong: -2 }, high: { right: 3, wrong: -6 } } as const;

/** Marks for calibration advice, never a grade; null when there is nothing to compare: no answer, or a partly right one. */
export function certaintyMarks(certainty: Certainty, outcome: ResponseOutcome): number | null {
  return outcome === 'right' || outcome === 'wrong' ? MARKS[certainty][outcome] : null;
}

export const CERTAINTY_ADVICE = [
  'guessedAndRight',
  'doubtedAndRight',
  'sureAndRight',
  'guessedAndWrong',
  'doubtedAndWrong',
  'sureAndWrong',
] as const;
/** Codes; the sentence for people is in the catalogue. `sureAndWrong` is a misconception: the question comes back. */
export type CertaintyAdvice = (typeof CERTAINTY_ADVICE)[number];

const FEELING = { low: 'guessed', mid: 'doubted', high: 'sure' } as const;

/** What to say about one answer's certainty; null as for the marks. */
export function certaintyAdvice(certainty: Certainty, outcome: ResponseOutcome): CertaintyAdvice | null {
  if (outcome === 'right') return `${FEELING[certainty]}AndRight`;
  if (outcome === 'wrong') return `${FEELING[certainty]}AndWrong`;
  return null;
}
