import type { Interval } from '../../shared/statistics/interval.js';
import { wilsonInterval } from '../../shared/statistics/wilson-interval.js';
import { criteriaInOrder, isScored, type ScorecardVersion } from '../scorecards/scorecard.js';
import type { CriterionScore } from '../scoring/evaluation-score.js';

export interface ReportedEvaluation {
  readonly byCriterion: readonly Pick<CriterionScore, 'criterionId' | 'state' | 'failed'>[];
  /** Root causes the evaluator named, by criterion id. */
  readonly rootCauses: Readonly<Record<string, readonly string[] | undefined>>;
}

export interface CriterionReportLine {
  readonly criterionId: string;
  readonly failed: number;
  /** Evaluations in which it was answered: what did not apply could not fail. */
  readonly n: number;
  /** Share that failed with its 95 % Wilson interval; null when it was never answered. */
  readonly failure: ({ readonly ratio: number } & Interval) | null;
  /** How often each of the criterion's causes was named at a failure, most often first; every cause is in it, also with 0. */
  readonly rootCauses: readonly { readonly rootCauseId: string; readonly count: number }[];
  /** Failures without a named cause. */
  readonly withoutCause: number;
}

/** Per scored criterion, in screen order, how often it failed and why. All evaluations must be of this version. */
export function criterionReport(
  version: Pick<ScorecardVersion, 'sections'>,
  evaluations: readonly ReportedEvaluation[],
): readonly CriterionReportLine[] {
  const criteria = criteriaInOrder(version).filter((criterion) => isScored(criterion) && !criterion.bonus);
  return criteria.map(({ id, rootCauses }) => {
    const answered = evaluations.filter(({ byCriterion }) =>
      byCriterion.some((one) => one.criterionId === id && one.state === 'answered'),
    );
    const failures = answered.filter(({ byCriterion }) => byCriterion.some((one) => one.criterionId === id && one.failed));
    // A cause counts once per failure, and only one the card knows.
    const named = failures.map((failure) => rootCauses.filter((cause) => failure.rootCauses[id]?.includes(cause.id)));
    const counts = rootCauses.map((cause) => ({
      rootCauseId: cause.id,
      count: named.filter((causes) => causes.includes(cause)).length,
    }));
    return criterionLine({
      criterionId: id,
      failed: failures.length,
      n: answered.length,
      causes: counts,
      withoutCause: named.filter((causes) => causes.length === 0).length,
    });
  });
}

/** One line from its counts, wherever they were counted. */
export function criterionLine({
  criterionId,
  failed,
  n,
  causes,
  withoutCause,
}: Pick<CriterionReportLine, 'criterionId' | 'failed' | 'n' | 'withoutCause'> & {
  readonly causes: CriterionReportLine['rootCauses'];
}): CriterionReportLine {
  return {
    criterionId,
    failed,
    n,
    failure: n === 0 ? null : { ratio: failed / n, ...wilsonInterval(failed, n) },
    rootCauses: [...causes].sort((one, other) => other.count - one.count),
    withoutCause,
  };
}
