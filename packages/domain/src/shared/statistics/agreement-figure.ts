/**
 * Below this Krippendorff's α a criterion is no evidence of transfer until it is calibrated again: the lowest from which even a careful conclusion may be drawn
 * (K. Krippendorff, Content Analysis, 2nd ed. 2004, p. 241).
 */
export const LOWEST_ALPHA = 0.667;

/** Agreement between raters, or why it cannot be said. A coefficient of 1 is full agreement, 0 what chance alone would give. */
export interface AgreementFigure {
  readonly value: number | null;
  /**
   * `noVariation`: everybody gave the same value everywhere, so agreement cannot be told from a question nobody can fail.
   * `tooFew`: no unit was rated twice.
   */
  readonly reason: 'noVariation' | 'tooFew' | null;
  /** Units with at least two ratings; the others say nothing about agreement and drop out. */
  readonly units: number;
  /** Ratings in those units. */
  readonly ratings: number;
}

/** One unit (a call, a criterion): the rating of every rater, null where there is none. Categories are numbers, in their order. */
export type RatedUnit = readonly (number | null)[];

/** The ratings of the units that were rated at least twice. */
export function pairableUnits(units: readonly RatedUnit[]): readonly (readonly number[])[] {
  return units.map((unit) => unit.filter((rating) => rating !== null)).filter((ratings) => ratings.length >= 2);
}

/** Why no coefficient can be computed over these units, or null when one can. */
export function whyNoFigure(pairable: readonly (readonly number[])[]): 'noVariation' | 'tooFew' | null {
  if (pairable.length === 0) return 'tooFew';
  return new Set(pairable.flat()).size === 1 ? 'noVariation' : null;
}

/** The figure over these units; `compute` is asked only when there is something to compute. */
export function figureOver(pairable: readonly (readonly number[])[], compute: () => number): AgreementFigure {
  const reason = whyNoFigure(pairable);
  const counts = { units: pairable.length, ratings: pairable.reduce((total, ratings) => total + ratings.length, 0) };
  return { value: reason === null ? compute() : null, reason, ...counts };
}

export function countBy(values: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
