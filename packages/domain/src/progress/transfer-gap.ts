import { FEWEST_OBSERVATIONS } from '../shared/level-bands.js';
import { areApart } from '../shared/statistics/interval.js';
import type { SkillEstimate } from './estimate-skill.js';

export type TransferGap =
  /** Too few observations of at least one kind to compare. */
  | { readonly kind: 'fewObservations' }
  /** The bands overlap: a difference cannot be told from chance. */
  | { readonly kind: 'notShown' }
  /** "You know it; doing it does not show yet": coach rather than train. `difference` = knows − does. */
  | { readonly kind: 'knowsNotYetDoes'; readonly difference: number }
  /** Does it on calls without passing the questions: the questions deserve a look. */
  | { readonly kind: 'doesNotYetKnow'; readonly difference: number };

/** Compares what someone knows with what they do, and speaks only when the two 95 % bands do not overlap. */
export function transferGap(knows: SkillEstimate, does: SkillEstimate): TransferGap {
  if (knows.n < FEWEST_OBSERVATIONS || does.n < FEWEST_OBSERVATIONS) return { kind: 'fewObservations' };
  if (!areApart(knows, does)) return { kind: 'notShown' };
  const difference = knows.mean - does.mean;
  return { kind: difference > 0 ? 'knowsNotYetDoes' : 'doesNotYetKnow', difference };
}
