import { type AgreementFigure, LOWEST_ALPHA, type RatedUnit } from '../../shared/statistics/agreement-figure.js';
import { bootstrapInterval } from '../../shared/statistics/bootstrap-interval.js';
import { gwetAC1 } from '../../shared/statistics/gwet-ac1.js';
import type { Interval } from '../../shared/statistics/interval.js';
import { type AgreementMetric, krippendorffAlpha } from '../../shared/statistics/krippendorff-alpha.js';
import { wilsonInterval } from '../../shared/statistics/wilson-interval.js';
import { highestPoints, lowestPoints, type ScorecardCriterion } from '../scorecards/scorecard.js';
import { answerPoints, type CriterionAnswer, chosenOptionIds } from '../scoring/answers.js';

/** The answers of several evaluators to one criterion in one call; missing: not given. */
export type AnswersByEvaluator = Readonly<Record<string, CriterionAnswer | undefined>>;

export interface AgreementWithInterval extends AgreementFigure {
  /** 95 %, by resampling calls; null when there are too few calls to say. */
  readonly interval: Interval | null;
}

export interface CriterionAgreement {
  readonly metric: AgreementMetric;
  readonly alpha: AgreementWithInterval;
  readonly ac1: AgreementWithInterval;
  /** α below 0.667. Without a figure there is nothing to flag: the reason says what is known. */
  readonly flagged: boolean;
}

/** How far apart two answers are: a scale has an order, a checklist adds up, the rest is only the same or not. Null: no agreement to speak of. */
export function agreementMetric({ type }: Pick<ScorecardCriterion, 'type'>): AgreementMetric | null {
  if (type === 'text') return null;
  if (type === 'scale') return 'ordinal';
  return type === 'checklist' ? 'interval' : 'nominal';
}

/**
 * Agreement on one criterion over calls that several evaluators scored. For yes/no and choice, "not applicable" is an answer like the
 * others; on a scale or checklist it has no place and counts as missing. Null for a text criterion.
 */
export function criterionAgreement(
  criterion: ScorecardCriterion,
  calls: readonly AnswersByEvaluator[],
  seed: string,
): CriterionAgreement | null {
  const metric = agreementMetric(criterion);
  if (metric === null) return null;
  const units = calls.map((call): RatedUnit => Object.values(call).map((answer) => ratingOf(criterion, metric, answer)));
  const categories = categoriesOf(criterion, metric, units);
  const withInterval = (compute: (units: readonly RatedUnit[]) => AgreementFigure): AgreementWithInterval => {
    const figure = compute(units);
    const rated = units.filter((unit) => unit.filter((rating) => rating !== null).length >= 2);
    return {
      ...figure,
      interval: figure.value === null ? null : bootstrapInterval(rated, (some) => compute(some).value, { seed }),
    };
  };
  const alpha = withInterval((some) => krippendorffAlpha(some, metric));
  const ac1 = withInterval((some) => gwetAC1(some, categories));
  return { metric, alpha, ac1, flagged: alpha.value !== null && alpha.value < LOWEST_ALPHA };
}

/** α alone, without the interval that takes a thousand times as long: for who only asks whether a criterion is scored alike. Null for a text. */
export function criterionAlpha(criterion: ScorecardCriterion, calls: readonly AnswersByEvaluator[]): AgreementFigure | null {
  const metric = agreementMetric(criterion);
  if (metric === null) return null;
  const units = calls.map((call): RatedUnit => Object.values(call).map((answer) => ratingOf(criterion, metric, answer)));
  return krippendorffAlpha(units, metric);
}

/** How the evaluators of one call answered one criterion: what the dots on the scale show. */
export interface CriterionSpread {
  readonly criterionId: string;
  /** Evaluators who answered, not applicable included. */
  readonly n: number;
  /** Distance between the highest and lowest points given, as a share (0–1) of all points possible; null under two scored answers. */
  readonly spread: number | null;
  /** Answers that are the reference evaluator's; null when there is none or they did not answer. */
  readonly sameAsReference: ({ readonly same: number; readonly n: number; readonly ratio: number } & Interval) | null;
}

export function criterionSpread(
  criterion: ScorecardCriterion,
  call: AnswersByEvaluator,
  referenceId: string | null,
): CriterionSpread {
  const given = Object.entries(call).flatMap(([evaluatorId, answer]) => {
    const key = answerKey(criterion, answer);
    return key === null ? [] : [{ evaluatorId, key, points: answerPoints(criterion, answer) }];
  });
  const points = given.flatMap((one) => one.points ?? []);
  const range = highestPoints(criterion) - lowestPoints(criterion);
  const spread = points.length >= 2 && range > 0 ? (Math.max(...points) - Math.min(...points)) / range : null;
  const reference = given.find(({ evaluatorId }) => evaluatorId === referenceId);
  const others = given.filter((one) => one !== reference);
  const same = others.filter(({ key }) => key === reference?.key).length;
  const compared = reference && others.length > 0;
  const sameAsReference = compared
    ? { same, n: others.length, ratio: same / others.length, ...wilsonInterval(same, others.length) }
    : null;
  return { criterionId: criterion.id, n: given.length, spread, sameAsReference };
}

const NOT_APPLICABLE = -1;

/** Place of the option (nominal), rank of its points (ordinal) or points (interval). */
function ratingOf(criterion: ScorecardCriterion, metric: AgreementMetric, answer: CriterionAnswer | undefined): number | null {
  if (answer === 'notApplicable') return metric === 'nominal' ? NOT_APPLICABLE : null;
  if (metric !== 'nominal') return answerPoints(criterion, answer);
  const [chosen] = chosenOptionIds(criterion, answer) ?? [];
  return chosen === undefined ? null : criterion.options.findIndex(({ id }) => id === chosen);
}

/** All ratings that were possible, also those nobody gave; for a checklist the sums that occur, as its ticks make too many. */
function categoriesOf(criterion: ScorecardCriterion, metric: AgreementMetric, units: readonly RatedUnit[]): readonly number[] {
  if (metric === 'interval') return [...new Set(units.flat().filter((rating) => rating !== null))];
  if (metric === 'ordinal') return [...new Set(criterion.options.map(({ points }) => points))];
  const naGiven = criterion.naAllowed || units.flat().includes(NOT_APPLICABLE);
  return [...criterion.options.keys(), ...(naGiven ? [NOT_APPLICABLE] : [])];
}

function answerKey(criterion: ScorecardCriterion, answer: CriterionAnswer | undefined): string | null {
  if (answer === 'notApplicable') return answer;
  return chosenOptionIds(criterion, answer)?.toSorted().join(' ') ?? null;
}
