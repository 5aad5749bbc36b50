import { type MeanWithInterval, meanInterval } from '../../shared/statistics/mean-interval.js';

/** One evaluator's raw score (0–1) of a call that others scored too; null: not scored. */
export interface DoubleScore {
  readonly interactionId: string;
  readonly evaluatorId: string;
  readonly ratio: number | null;
}

export interface EvaluatorSeverity {
  readonly evaluatorId: string;
  /** Own score − mean of colleagues on the same calls, −1 to 1: below 0 is stricter. Null with interval under two shared calls. */
  readonly difference: MeanWithInterval | null;
  /** Calls shared with at least one colleague. */
  readonly n: number;
}

/** Strict or mild, per evaluator, on the same calls only: different calls would compare agents. By id, not by rank. */
export function evaluatorSeverity(scores: readonly DoubleScore[]): readonly EvaluatorSeverity[] {
  const byCall = Map.groupBy(
    scores.flatMap(({ ratio, ...rest }) => (ratio === null ? [] : [{ ...rest, ratio }])),
    ({ interactionId }) => interactionId,
  );
  const differences = new Map<string, number[]>();
  for (const call of byCall.values()) {
    for (const { evaluatorId, ratio } of call) {
      const colleagues = call.filter((one) => one.evaluatorId !== evaluatorId);
      if (colleagues.length === 0) continue;
      const mean = colleagues.reduce((sum, one) => sum + one.ratio, 0) / colleagues.length;
      differences.set(evaluatorId, [...(differences.get(evaluatorId) ?? []), ratio - mean]);
    }
  }
  return [...differences]
    .map(([evaluatorId, values]) => ({ evaluatorId, difference: meanInterval(values), n: values.length }))
    .sort((one, other) => (one.evaluatorId < other.evaluatorId ? -1 : 1));
}
