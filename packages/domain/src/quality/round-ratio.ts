/**
 * Rounds half up to 6 decimals: the one rounding a score gets, before it meets a threshold. The step through 13 significant
 * digits removes binary noise, so that 0.7999995 becomes 0.8 and not 0.799999.
 */
export function roundRatio(ratio: number): number {
  return halfUp(ratio * 1e6) / 1e6;
}

/** Null, never 0 or 1, when there is nothing to divide by: the screen then says "not scored". */
export function ratioOrNull(numerator: number, denominator: number): number | null {
  return denominator > 0 ? roundRatio(numerator / denominator) : null;
}

/** A rounded ratio as a percentage for display, half up: 0.7995 with 1 decimal is 80, with 2 decimals 79.95. */
export function displayPercent(ratio: number, decimals: number): number {
  const scale = 10 ** decimals;
  return halfUp(ratio * 100 * scale) / scale;
}

/** Half up means towards +∞. Adding 0 turns −0 into 0. */
function halfUp(value: number): number {
  return Math.round(Number(value.toPrecision(13))) + 0;
}
