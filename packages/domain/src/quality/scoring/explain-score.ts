import { roundRatio } from '../../shared/ratio.js';
import type { FatalScope, NaPolicy, ScorecardPolicies, ScorecardVersion, ScoringModel } from '../scorecards/scorecard.js';
import type { AnswerState, Answers } from './answers.js';
import type { EvaluationScore } from './evaluation-score.js';
import { type ScoredCriterion, scoreCriteria } from './score-criteria.js';
import { scoreSections } from './score-sections.js';

/** One line of the calculation, in the order in which a person would do it on paper. Numbers are unrounded unless said. */
export type ScoreStep = CriterionStep | SectionStep | RawStep | FatalStep | BonusStep | ResultStep;

export interface CriterionStep {
  readonly kind: 'criterion';
  readonly criterionId: string;
  readonly sectionId: string;
  readonly state: AnswerState;
  /** Null when the criterion is in no sum. */
  readonly points: number | null;
  readonly possible: number;
  readonly use: 'counts' | 'bonus' | 'leftOut';
  /** The policy that gave a criterion that does not apply its points. */
  readonly pointsFrom: 'answer' | Extract<NaPolicy, 'zero' | 'groupMean'> | null;
}

export interface SectionStep {
  readonly kind: 'section';
  readonly sectionId: string;
  readonly points: number;
  readonly possible: number;
  readonly ownWeight: number;
  /** Other than `ownWeight` when `equalSplit` moved weight. */
  readonly weight: number;
  /** What the section adds to the fraction; both 0 when nothing in it counts. */
  readonly numerator: number;
  readonly denominator: number;
}

export interface RawStep {
  readonly kind: 'raw';
  readonly model: ScoringModel;
  readonly numerator: number;
  readonly denominator: number;
  /** Rounded to 6 decimals; null when the denominator is 0: not scored. */
  readonly raw: number | null;
}

export interface FatalStep {
  readonly kind: 'fatal';
  readonly criterionId: string;
  readonly scope: Exclude<FatalScope, 'none'>;
  readonly effect: 'zeroEvaluation' | 'zeroSection' | 'flagOnly';
  /** What is left of the numerator after this fatal and those before it. */
  readonly numeratorAfter: number;
}

export interface BonusStep {
  readonly kind: 'bonus';
  /** In points; one point is one percentage point. */
  readonly earned: number;
  readonly cap: number;
  readonly counted: number;
}

/** The last line. Its values are those of `scoreEvaluation`. */
export interface ResultStep extends Pick<EvaluationScore, 'raw' | 'final' | 'bonus' | 'passed'> {
  readonly kind: 'result';
  /** The ratio before it was rounded once to 6 decimals. */
  readonly unrounded: number | null;
  readonly passRatio: number | null;
}

/** The calculation behind a score, spelled out as data: criteria, sections, raw, fatals, bonus, result. */
export function explainScore(version: ScorecardVersion, answers: Answers): readonly ScoreStep[] {
  const criteria = scoreCriteria(version, answers);
  const sections = sectionSteps(version, criteria);
  const numerator = sum(sections.map((step) => step.numerator));
  const denominator = sum(sections.map((step) => step.denominator));
  const raw: RawStep = { kind: 'raw', model: version.model, numerator, denominator, raw: rounded(ratio(numerator, denominator)) };
  const fatals = fatalSteps(version, criteria, sections);
  const bonus = bonusStep(criteria, version.policies);
  const lines = criteria.map((item) => criterionStep(item, version.policies.naPolicy));
  return [...lines, ...sections, raw, ...fatals, ...bonus, resultStep(version.policies, raw, fatals, bonus)];
}

function criterionStep({ criterion, score }: ScoredCriterion, naPolicy: NaPolicy): CriterionStep {
  const { criterionId, sectionId, state, points, possible } = score;
  const use = points === null ? 'leftOut' : criterion.bonus ? 'bonus' : 'counts';
  // Without an answer only these two policies give points.
  const fromPolicy = naPolicy === 'zero' ? 'zero' : 'groupMean';
  const pointsFrom = points === null ? null : state === 'answered' ? 'answer' : fromPolicy;
  return { kind: 'criterion', criterionId, sectionId, state, points, possible, use, pointsFrom };
}

function sectionSteps(version: ScorecardVersion, criteria: readonly ScoredCriterion[]): readonly SectionStep[] {
  const byPoints = version.model === 'weightedPoints';
  return scoreSections(version, criteria).map(({ sectionId, points, possible, weight }, index) => {
    const counts = byPoints || possible > 0;
    const numerator = counts ? weight * (byPoints ? points : points / possible) : 0;
    const denominator = counts ? weight * (byPoints ? possible : 1) : 0;
    const ownWeight = version.sections[index]?.weight ?? weight;
    return { kind: 'section', sectionId, points, possible, ownWeight, weight, numerator, denominator };
  });
}

function fatalSteps(
  { sections, policies }: ScorecardVersion,
  criteria: readonly ScoredCriterion[],
  steps: readonly SectionStep[],
): readonly FatalStep[] {
  const zeroed = new Set<string>();
  let everything = false;
  return criteria.flatMap(({ criterion, score }): FatalStep[] => {
    if (!score.fatal || criterion.fatal === 'none') return [];
    const own = sections.find(({ id }) => id === score.sectionId)?.failSection;
    const zeroes = ((criterion.fatal === 'section' ? own : null) ?? policies.fatalEffect) === 'zero';
    if (zeroes && criterion.fatal === 'section') zeroed.add(score.sectionId);
    if (zeroes && criterion.fatal === 'evaluation') everything = true;
    const left = sum(steps.map(({ sectionId, numerator }) => (zeroed.has(sectionId) ? 0 : numerator)));
    const effect = zeroes ? (criterion.fatal === 'section' ? 'zeroSection' : 'zeroEvaluation') : 'flagOnly';
    return [{ kind: 'fatal', criterionId: criterion.id, scope: criterion.fatal, effect, numeratorAfter: everything ? 0 : left }];
  });
}

/** No line when the card has no bonus criteria. */
function bonusStep(criteria: readonly ScoredCriterion[], { bonusCap }: ScorecardPolicies): readonly BonusStep[] {
  const bonuses = criteria.filter(({ criterion }) => criterion.bonus);
  if (bonuses.length === 0) return [];
  const earned = sum(bonuses.map(({ score }) => score.points ?? 0));
  return [{ kind: 'bonus', earned, cap: bonusCap, counted: Math.min(earned, bonusCap) }];
}

function resultStep(
  { passRatio }: ScorecardPolicies,
  { raw, numerator, denominator }: RawStep,
  fatals: readonly FatalStep[],
  [bonus]: readonly BonusStep[],
): ResultStep {
  const counted = (bonus?.counted ?? 0) / 100;
  const before = ratio(fatals.at(-1)?.numeratorAfter ?? numerator, denominator);
  // A fatal over the whole evaluation takes the bonus with it.
  const zeroed = fatals.some(({ effect }) => effect === 'zeroEvaluation');
  const unrounded = before === null ? null : zeroed ? 0 : before + counted;
  const final = rounded(unrounded);
  const passed = final === null || passRatio === null ? null : final >= roundRatio(passRatio);
  return { kind: 'result', raw, final, bonus: roundRatio(counted), passed, unrounded, passRatio };
}

function ratio(numerator: number, denominator: number): number | null {
  return denominator > 0 ? numerator / denominator : null;
}

function rounded(value: number | null): number | null {
  return value === null ? null : roundRatio(value);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
