import type { AnswerState } from './answers.js';

/** The result of one evaluation with enough of the arithmetic to spell it out. Ratios are 0–1, rounded to 6 decimals. */
export interface EvaluationScore {
  /** What the answers earned, before fatals and bonus: trends and estimates use this. Null: nothing to divide by, "not scored". */
  readonly raw: number | null;
  /** `raw` with fatals and bonus applied. A bonus can take it above 1, negative points below 0. */
  readonly final: number | null;
  /** Over critical criteria, unweighted. */
  readonly critical: number | null;
  readonly nonCritical: number | null;
  /** The fraction behind `raw`, and the numerator left after zeroed sections. */
  readonly arithmetic: ScoreArithmetic;
  readonly bySection: readonly SectionScore[];
  readonly byCriterion: readonly CriterionScore[];
  /** Criterion ids, in screen order. */
  readonly fatalHits: readonly string[];
  /** Criteria that gave their lowest points (bonus criteria never fail). */
  readonly failedCriteria: readonly string[];
  /** Chosen not applicable, or hidden by a condition. */
  readonly notApplicable: readonly string[];
  /** Bonus as a ratio, after the cap: 5 bonus points are 0.05. */
  readonly bonus: number;
  /** Null when there is no score or no pass line. */
  readonly passed: boolean | null;
}

export interface ScoreArithmetic {
  readonly numerator: number;
  readonly numeratorAfterFatal: number;
  readonly denominator: number;
}

export interface SectionScore {
  readonly sectionId: string;
  /** Before fatals. Points and possible cover the criteria that count, bonus excluded. */
  readonly points: number;
  readonly possible: number;
  readonly ratio: number | null;
  /** The weight used, after `equalSplit` moved the weight of sections that do not apply. */
  readonly weight: number;
  /** True when a fatal took the whole section to zero in `final`. */
  readonly zeroed: boolean;
}

export interface CriterionScore {
  readonly criterionId: string;
  readonly sectionId: string;
  readonly state: AnswerState;
  /** Points that count; null when the criterion is in no sum. A policy can give points to a criterion that does not apply. */
  readonly points: number | null;
  /** Maximum points, 0 for a text criterion. */
  readonly possible: number;
  readonly bonus: boolean;
  readonly failed: boolean;
  readonly fatal: boolean;
}
