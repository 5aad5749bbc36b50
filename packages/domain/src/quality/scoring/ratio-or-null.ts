import { roundRatio } from '../../shared/ratio.js';

/** Null, never 0 or 1, when there is nothing to divide by: the screen then says "not scored". */
export function ratioOrNull(numerator: number, denominator: number): number | null {
  return denominator > 0 ? roundRatio(numerator / denominator) : null;
}
