import { ratioOrNull } from './ratio-or-null.js';

/** A figure over evaluations never travels without the number of evaluations behind it. */
export interface AggregateScore {
  readonly ratio: number | null;
  /** Evaluations with a score; those without ("not scored") are in no sum. */
  readonly n: number;
}

/** The default: every evaluation weighs the same, however many criteria applied in it. */
export function meanOfRatios(ratios: readonly (number | null)[]): AggregateScore {
  const scored = ratios.filter((ratio) => ratio !== null);
  return { ratio: ratioOrNull(sum(scored), scored.length), n: scored.length };
}

/** Every point weighs the same: an evaluation in which more applied weighs more. Takes the fraction behind each score. */
export function ratioOfSums(fractions: readonly { readonly numerator: number; readonly denominator: number }[]): AggregateScore {
  const scored = fractions.filter(({ denominator }) => denominator > 0);
  const numerator = sum(scored.map((fraction) => fraction.numerator));
  return { ratio: ratioOrNull(numerator, sum(scored.map((fraction) => fraction.denominator))), n: scored.length };
}

export interface EvaluationOrigin {
  readonly kind: 'regular' | 'calibration' | 'self';
  readonly drawReason: 'random' | 'steered' | 'requested' | 'calibration';
}

/** Whether an evaluation may enter a person's average or estimate: only a regular one, on a call that chance picked. */
export function entersAverage({ kind, drawReason }: EvaluationOrigin): boolean {
  return kind === 'regular' && drawReason === 'random';
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
