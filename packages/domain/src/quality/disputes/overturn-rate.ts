import type { Interval } from '../../shared/statistics/interval.js';
import { wilsonInterval } from '../../shared/statistics/wilson-interval.js';
import type { DisputeOutcome } from '../evaluations/evaluation-state.js';

export interface DecidedItem {
  readonly criterionId: string;
  /** Who scored it first. */
  readonly evaluatorId: string;
  readonly outcome: DisputeOutcome;
}

/** Share of decided disputes that changed the answer. */
export interface OverturnRate extends Interval {
  /** Criterion id or evaluator id. */
  readonly key: string;
  readonly overturned: number;
  readonly n: number;
  readonly ratio: number;
}

/**
 * Per criterion (is its rule clear?) or per evaluator (do they score as agreed?), with a 95 % Wilson interval; most disputed first,
 * because with few disputes a high rate says little.
 */
export function overturnRates(decided: readonly DecidedItem[], by: 'criterionId' | 'evaluatorId'): readonly OverturnRate[] {
  return [...new Set(decided.map((item) => item[by]))]
    .map((key) => {
      const own = decided.filter((item) => item[by] === key);
      const overturned = own.filter(({ outcome }) => outcome !== 'rejected').length;
      return { key, overturned, n: own.length, ratio: overturned / own.length, ...wilsonInterval(overturned, own.length) };
    })
    .sort((one, other) => other.n - one.n || (one.key < other.key ? -1 : 1));
}
