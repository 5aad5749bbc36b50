const SIX_DECIMALS = 1_000_000;

/**
 * Rounds a ratio (0–1) to 6 decimals, halves up: the precision that is stored and compared.
 * The tiny nudge undoes binary noise, so that 0.1234565 (stored as …649999) still rounds up.
 */
export function roundRatio(ratio: number): number {
  return halfUp(ratio * SIX_DECIMALS) / SIX_DECIMALS;
}

/** A ratio (0–1) as the percentage a person reads, halves up: 0.845 → 85 (0 decimals), 0.8455 → 84.6 (1 decimal). */
export function displayPercent(ratio: number, decimals = 0): number {
  const scale = 10 ** decimals;
  return halfUp(ratio * 100 * scale) / scale;
}

/** Half-up on the decimal number that was meant: 0.285 × 100 is 28.499999999999996 in binary, and a person expects 29. */
function halfUp(value: number): number {
  const nudge = Math.max(1, Math.abs(value)) * 4 * Number.EPSILON;
  const rounded = Math.floor(value + 0.5 + nudge);
  return rounded === 0 ? 0 : rounded;
}

export function clampRatio(value: number): number {
  return Math.min(1, Math.max(0, value));
}
