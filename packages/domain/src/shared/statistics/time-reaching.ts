import type { CurveStep } from './follow-up.js';

/** When a rising curve gets to a share, with the interval that follows from its band; null where it has not come so far. */
export interface TimeReaching {
  readonly time: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * The first time at which a rising curve is at `share` (the median: 0.5), and the times at which the ends of its band get there.
 * Source: R. Brookmeyer & J. Crowley, "A confidence interval for the median survival time", Biometrics 38 (1982) 29–41.
 */
export function timeReaching(curve: readonly CurveStep[], share = 0.5): TimeReaching {
  const first = (heightOf: (step: CurveStep) => number) => curve.find((step) => heightOf(step) >= share)?.time ?? null;
  return { time: first(({ value }) => value), low: first(({ high }) => high), high: first(({ low }) => low) };
}
