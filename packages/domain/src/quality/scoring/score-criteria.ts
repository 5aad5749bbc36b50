import {
  highestPoints,
  isScored,
  lowestPoints,
  type NaPolicy,
  type ScorecardCriterion,
  type ScorecardVersion,
} from '../scorecards/scorecard.js';
import { type Answers, answerPoints, answerStates } from './answers.js';
import type { CriterionScore } from './evaluation-score.js';

/** A criterion's score together with the criterion, so that the sums can select on it. */
export interface ScoredCriterion {
  readonly criterion: ScorecardCriterion;
  readonly score: CriterionScore;
}

/** Points per criterion in screen order, with the card's policy applied to what does not apply. */
export function scoreCriteria(version: ScorecardVersion, answers: Answers): readonly ScoredCriterion[] {
  const states = answerStates(version, answers);
  return version.sections.flatMap((section) => {
    const answered = section.criteria.map((criterion) => {
      const state = states.get(criterion.id) ?? 'unanswered';
      const points = state === 'answered' ? answerPoints(criterion, answers[criterion.id]) : null;
      const lowest = points !== null && points === lowestPoints(criterion);
      const score: CriterionScore = {
        criterionId: criterion.id,
        sectionId: section.id,
        state,
        points,
        possible: highestPoints(criterion),
        bonus: criterion.bonus,
        failed: lowest && !criterion.bonus,
        fatal: lowest && criterion.fatal !== 'none',
      };
      return { criterion, score };
    });
    const meanRatio = meanRatioOf(answered);
    return answered.map((item) => ({ ...item, score: withNaPolicy(item, version.policies.naPolicy, meanRatio) }));
  });
}

/** Whether a criterion is in the sums of its section (A_s): it has points and is no bonus. */
export function isCounted({ score }: ScoredCriterion): boolean {
  return score.points !== null && !score.bonus;
}

function withNaPolicy({ criterion, score }: ScoredCriterion, policy: NaPolicy, meanRatio: number | null): CriterionScore {
  const applies = score.state === 'answered' || score.state === 'unanswered';
  if (applies || criterion.bonus || !isScored(criterion)) return score;
  if (policy === 'zero') return { ...score, points: 0 };
  if (policy === 'groupMean' && meanRatio !== null) return { ...score, points: meanRatio * score.possible };
  return score;
}

/** Mean of points ÷ possible over the section's answered criteria; criteria that can give no points have no ratio. */
function meanRatioOf(criteria: readonly ScoredCriterion[]): number | null {
  const ratios = criteria
    .filter((item) => isCounted(item) && item.score.possible > 0)
    .map(({ score }) => (score.points ?? 0) / score.possible);
  return ratios.length === 0 ? null : ratios.reduce((total, ratio) => total + ratio, 0) / ratios.length;
}
