import { DEFAULT_LEVEL_THRESHOLDS, type LevelThresholds } from '../../shared/level-bands.js';
import type { Interval } from '../../shared/statistics/interval.js';
import type { SkillEstimate } from '../estimate-skill.js';
import { transferGap } from '../transfer-gap.js';

export const ADVICE = ['train', 'coach', 'keep', 'askAgain', 'unsure', 'fewObservations'] as const;
/**
 * `train`: does not know it yet. `coach`: knows it, does not do it. `keep`: knows and does it. `askAgain`: does it without passing the
 * questions, so the questions deserve a look. `unsure`: an interval lies over the line.
 */
export type Advice = (typeof ADVICE)[number];

/** The ratio from which somebody does a skill without help: the lower bound of the level "independent". */
export const lineOf = (thresholds: LevelThresholds): number => thresholds[1];

/** A lesson or a talk? Speaks only when a whole 95 % interval lies on one side of the line of "independent". */
export function trainOrCoach(
  knows: SkillEstimate,
  does: SkillEstimate,
  thresholds: LevelThresholds = DEFAULT_LEVEL_THRESHOLDS,
): Advice {
  const gap = transferGap(knows, does);
  if (gap.kind === 'fewObservations') return 'fewObservations';
  const line = lineOf(thresholds);
  const knowing = sideOf(knows, line);
  const doing = sideOf(does, line);
  if (knowing === 'low') return doing === 'high' ? 'askAgain' : 'train';
  if (knowing === 'high' && (doing === 'low' || gap.kind === 'knowsNotYetDoes')) return 'coach';
  return knowing === 'high' && doing === 'high' ? 'keep' : 'unsure';
}

function sideOf({ low, high }: Interval, line: number): 'low' | 'high' | 'across' {
  if (high < line) return 'low';
  return low >= line ? 'high' : 'across';
}
