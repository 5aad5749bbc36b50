import { highestPoints, lowestPoints, type ScorecardCriterion } from '../scorecards/scorecard.js';
import { answerPoints } from '../scoring/answers.js';
import { unpackAnswer } from '../scoring/pack-answers.js';

/**
 * How often one packed value was given to the criterion at one place of a scorecard version, in this period and in the one before.
 * Only where it applied: not hidden, not "not applicable". A handful of rows says all that reports ask of thousands of evaluations.
 */
export interface AnswerTally {
  readonly versionId: string;
  /** Place of the criterion in the version's order. */
  readonly place: number;
  readonly value: number;
  readonly now: number;
  readonly before: number;
}

export interface JudgedValue {
  /** It cost points. */
  readonly lost: boolean;
  /** It gave the lowest points there are. */
  readonly failed: boolean;
}

/** What a packed value means for its criterion; null when it is no opportunity: a text, a bonus, no answer. The same as scoring it. */
export function judgeValue(criterion: ScorecardCriterion, value: number): JudgedValue | null {
  const points = criterion.bonus ? null : answerPoints(criterion, unpackAnswer(criterion, value, undefined));
  return points === null ? null : { lost: points < highestPoints(criterion), failed: points === lowestPoints(criterion) };
}
