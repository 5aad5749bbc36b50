import type { ScorecardVersion } from '../scorecards/scorecard.js';
import { type Answers, checkAnswers } from './answers.js';

/**
 * Of answers given on another version those that mean something on this one: the criterion is there under the same id and knows
 * the chosen options. The rest is left out, so trying a draft on an old call says how many answers it could use.
 */
export function fittingAnswers(version: ScorecardVersion, answers: Answers): Answers {
  const unfit = new Set(checkAnswers(version, answers).map(({ criterionId }) => criterionId));
  return Object.fromEntries(Object.entries(answers).filter(([id, answer]) => answer !== undefined && !unfit.has(id)));
}
