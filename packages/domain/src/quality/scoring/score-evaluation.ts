import { roundRatio } from '../../shared/ratio.js';
import type { ScorecardPolicies, ScorecardVersion } from '../scorecards/scorecard.js';
import type { Answers } from './answers.js';
import type { EvaluationScore, ScoreArithmetic, SectionScore } from './evaluation-score.js';
import { ratioOrNull } from './ratio-or-null.js';
import { isCounted, type ScoredCriterion, scoreCriteria } from './score-criteria.js';
import { scoreSections } from './score-sections.js';

/**
 * Scores one evaluation. The same function runs in the browser while the coach types and in the worker that keeps the result.
 * Unanswered criteria are left out, so a draft shows the score so far; `unansweredCriteria` is what blocks submission.
 * Model A (weightedPoints): Σ W·Σp / Σ W·ΣM. Model B (weightedPercentages): Σ W·(Σp/ΣM) / Σ W, over sections where something counts.
 */
export function scoreEvaluation(version: ScorecardVersion, answers: Answers): EvaluationScore {
  const { policies } = version;
  const criteria = scoreCriteria(version, answers);
  const bySection = scoreSections(version, criteria);
  const arithmetic = version.model === 'weightedPoints' ? weightedPoints(bySection) : weightedPercentages(bySection);
  const bonus = bonusRatio(criteria, policies.bonusCap);
  const final = finalRatio(arithmetic, bonus, criteria, policies);
  const idsWhere = (wanted: (item: ScoredCriterion) => boolean) => criteria.filter(wanted).map(({ criterion }) => criterion.id);
  return {
    raw: ratioOrNull(arithmetic.numerator, arithmetic.denominator),
    final,
    critical: pointsRatio(criteria.filter(({ criterion }) => criterion.critical !== 'none')),
    nonCritical: pointsRatio(criteria.filter(({ criterion }) => criterion.critical === 'none')),
    arithmetic,
    bySection,
    byCriterion: criteria.map(({ score }) => score),
    fatalHits: idsWhere(({ score }) => score.fatal),
    failedCriteria: idsWhere(({ score }) => score.failed),
    notApplicable: idsWhere(({ score }) => score.state === 'notApplicable' || score.state === 'hidden'),
    bonus: roundRatio(bonus),
    passed: final === null || policies.passRatio === null ? null : final >= roundRatio(policies.passRatio),
  };
}

function weightedPoints(sections: readonly SectionScore[]): ScoreArithmetic {
  return {
    numerator: sum(sections, ({ weight, points }) => weight * points),
    numeratorAfterFatal: sum(sections, ({ weight, points, zeroed }) => (zeroed ? 0 : weight * points)),
    denominator: sum(sections, ({ weight, possible }) => weight * possible),
  };
}

function weightedPercentages(sections: readonly SectionScore[]): ScoreArithmetic {
  const scored = sections.filter(({ possible }) => possible > 0);
  return {
    numerator: sum(scored, ({ weight, points, possible }) => weight * (points / possible)),
    numeratorAfterFatal: sum(scored, ({ weight, points, possible, zeroed }) => (zeroed ? 0 : weight * (points / possible))),
    denominator: sum(scored, ({ weight }) => weight),
  };
}

/** Nothing scored stays null, also after a fatal: a call of which nothing counted is not a zero. */
function finalRatio(
  { numeratorAfterFatal, denominator }: ScoreArithmetic,
  bonus: number,
  criteria: readonly ScoredCriterion[],
  policies: ScorecardPolicies,
): number | null {
  if (denominator <= 0) return null;
  const failed =
    policies.fatalEffect === 'zero' && criteria.some((item) => item.score.fatal && item.criterion.fatal === 'evaluation');
  return failed ? 0 : roundRatio(numeratorAfterFatal / denominator + bonus);
}

/** Not rounded here: a bonus and a ratio that are each rounded first can land on the other side of the pass line. */
function bonusRatio(criteria: readonly ScoredCriterion[], cap: number): number {
  const earned = sum(criteria, ({ score }) => (score.bonus ? (score.points ?? 0) : 0));
  return Math.min(earned, cap) / 100;
}

function pointsRatio(criteria: readonly ScoredCriterion[]): number | null {
  const counted = criteria.filter(isCounted);
  return ratioOrNull(
    sum(counted, ({ score }) => score.points ?? 0),
    sum(counted, ({ score }) => score.possible),
  );
}

function sum<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((total, item) => total + value(item), 0);
}
