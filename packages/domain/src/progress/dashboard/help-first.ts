import type { LevelThresholds } from '../../shared/level-bands.js';
import { FEWEST_OBSERVATIONS } from '../../shared/level-bands.js';
import type { SkillEstimate } from '../estimate-skill.js';
import type { Change } from '../own-past.js';
import { trainOrCoach } from './train-or-coach.js';

/** Why somebody may need help, in the order in which it is told. */
export const HELP_REASONS = ['fellBack', 'coach', 'train', 'fewCalls'] as const;
export type HelpReason = (typeof HELP_REASONS)[number];

export interface HelpCell {
  readonly personId: string;
  readonly skillId: string;
  readonly knows: SkillEstimate;
  readonly does: SkillEstimate;
  readonly change: Change | null;
  readonly thresholds: LevelThresholds;
}

export interface HelpGroup {
  readonly reason: HelpReason;
  readonly people: readonly { readonly personId: string; readonly skillIds: readonly string[] }[];
}

/**
 * Whom to help first, by reason and not by rank: within a reason people stand in the order in which they were given (by name), and no
 * figure decides who comes before whom. Who has several reasons stands in each of them.
 */
export function helpFirst(cells: readonly HelpCell[]): readonly HelpGroup[] {
  const reasons = cells.map((cell) => ({ cell, reason: reasonOf(cell) }));
  return HELP_REASONS.map((reason) => {
    const own = reasons.filter((each) => each.reason === reason).map(({ cell }) => cell);
    const people = Map.groupBy(own, ({ personId }) => personId);
    return {
      reason,
      people: [...people].map(([personId, of]) => ({ personId, skillIds: of.map(({ skillId }) => skillId) })),
    };
  }).filter(({ people }) => people.length > 0);
}

function reasonOf({ knows, does, change, thresholds }: HelpCell): HelpReason | null {
  if (change === 'lower') return 'fellBack';
  if (does.n < FEWEST_OBSERVATIONS) return 'fewCalls';
  const advice = trainOrCoach(knows, does, thresholds);
  return advice === 'coach' || advice === 'train' ? advice : null;
}
