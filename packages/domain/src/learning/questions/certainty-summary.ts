import type { Certainty } from './certainty.js';
import { certaintyMarks } from './certainty.js';
import type { ResponseOutcome } from './grade-response.js';

export const CALIBRATION_ADVICE = ['tooFewAnswers', 'fits', 'surerThanRight', 'rightMoreThanSure', 'mixed'] as const;
/** What to say about somebody's certainty over a whole quiz; codes, the sentences are in the catalogue. Advice, never a grade. */
export type CalibrationAdvice = (typeof CALIBRATION_ADVICE)[number];

export interface CertaintySummary {
  readonly advice: CalibrationAdvice;
  /** Sum of the certainty marks. */
  readonly marks: number;
  readonly bySureness: Readonly<Record<Certainty, { readonly right: number; readonly total: number }>>;
}

/**
 * The chances from which "sure" (80 %) and "not sure" (⅔) earn the most marks: A. R. Gardner-Medwin, ALT-J 3 (1995) 80–85. Who is right
 * less often when sure is surer than right; who is right more often when guessing knows more than they think.
 */
const SURE_FROM = 0.8;
const GUESS_UNTIL = 2 / 3;
/** Below this a share says nothing. */
const FEWEST = 3;

export function certaintySummary(
  answers: readonly { readonly certainty: Certainty | null; readonly outcome: ResponseOutcome }[],
): CertaintySummary {
  const comparable = answers.flatMap(({ certainty, outcome }) => {
    const marks = certainty && certaintyMarks(certainty, outcome);
    return certainty && marks !== null ? [{ certainty, marks: marks as number, right: outcome === 'right' }] : [];
  });
  const count = (certainty: Certainty) => {
    const own = comparable.filter((answer) => answer.certainty === certainty);
    return { right: own.filter(({ right }) => right).length, total: own.length };
  };
  const bySureness = { low: count('low'), mid: count('mid'), high: count('high') };
  return {
    advice: adviceOn(bySureness),
    marks: comparable.reduce((sum, { marks }) => sum + marks, 0),
    bySureness,
  };
}

function adviceOn({ low, high }: CertaintySummary['bySureness']): CalibrationAdvice {
  if (low.total < FEWEST && high.total < FEWEST) return 'tooFewAnswers';
  const tooSure = high.total >= FEWEST && high.right / high.total < SURE_FROM;
  const tooShy = low.total >= FEWEST && low.right / low.total > GUESS_UNTIL;
  if (tooSure && tooShy) return 'mixed';
  if (tooSure) return 'surerThanRight';
  return tooShy ? 'rightMoreThanSure' : 'fits';
}
