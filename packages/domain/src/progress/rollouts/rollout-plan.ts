import { seededRandom } from '../../shared/seeded-random.js';
import { addWeeks, isoWeekOf, type WeekKey } from '../../shared/time/iso-week.js';
import type { Redraws } from '../transfer/chance-of-draw.js';
import { TRANSFER_WINDOW, type TransferWindow } from '../transfer/stacked-rows.js';

/** What is decided before a roll-out starts, all of it: after that nobody can choose what looks best. */
export interface RolloutPlan {
  readonly courseId: string;
  /** Skills whose criteria on random calls are the outcome. */
  readonly outcomeSkillIds: readonly string[];
  /** Sorted, so that the draw does not depend on who was ticked first. */
  readonly teamIds: readonly string[];
  readonly waveCount: number;
  /** A Monday: the week the first wave gets the course. */
  readonly startsOn: WeekKey;
  readonly weeksBetween: number;
  readonly seed: string;
  /** The draw: teams of the first wave, of the second, … */
  readonly waves: readonly (readonly string[])[];
}

export type RolloutProblem =
  | 'rolloutNoOutcome'
  | 'rolloutTooFewTeams'
  | 'rolloutWavesWrong'
  | 'rolloutNotMonday'
  | 'rolloutInThePast'
  | 'rolloutWeeksWrong'
  | 'rolloutSeedMissing';

export const FEWEST_WEEKS_BETWEEN = 3;
export const MOST_WEEKS_BETWEEN = 26;

/** A week more than is measured after: then the next wave is still waiting in every week that counts. */
export const USUAL_WEEKS_BETWEEN = TRANSFER_WINDOW.afterWeeks + 1;

export type RolloutWish = Omit<RolloutPlan, 'waves'>;

/** Why this cannot be a roll-out; `thisWeek` is the Monday of now. Null: it can. */
export function rolloutProblem(wish: RolloutWish, thisWeek: WeekKey): RolloutProblem | null {
  const { outcomeSkillIds, teamIds, waveCount, startsOn, weeksBetween, seed } = wish;
  if (outcomeSkillIds.length === 0) return 'rolloutNoOutcome';
  if (new Set(teamIds).size < 2) return 'rolloutTooFewTeams';
  if (!Number.isInteger(waveCount) || waveCount < 2 || waveCount > new Set(teamIds).size) return 'rolloutWavesWrong';
  if (isoWeekOf(startsOn) !== startsOn) return 'rolloutNotMonday';
  if (startsOn <= thisWeek) return 'rolloutInThePast';
  if (!Number.isInteger(weeksBetween) || weeksBetween < FEWEST_WEEKS_BETWEEN || weeksBetween > MOST_WEEKS_BETWEEN)
    return 'rolloutWeeksWrong';
  return seed.trim() === '' ? 'rolloutSeedMissing' : null;
}

/** Which teams go when: shuffled by the seed and dealt round, so that waves differ by one team at most. Anybody can redo it. */
export function drawWaves(teamIds: readonly string[], waveCount: number, seed: string): readonly (readonly string[])[] {
  const order = seededRandom(`vakwerk rollout ${seed}`).shuffle([...new Set(teamIds)].sort());
  return Array.from({ length: waveCount }, (_, wave) => order.filter((_team, place) => place % waveCount === wave));
}

/** The wish with its draw: what is hashed. */
export function planOf(wish: RolloutWish): RolloutPlan {
  const teamIds = [...new Set(wish.teamIds)].sort();
  const outcomeSkillIds = [...new Set(wish.outcomeSkillIds)].sort();
  return { ...wish, teamIds, outcomeSkillIds, waves: drawWaves(teamIds, wish.waveCount, wish.seed) };
}

/** The Monday on which a wave (0, 1, …) gets the course. */
export const waveStartsOn = ({ startsOn, weeksBetween }: Pick<RolloutPlan, 'startsOn' | 'weeksBetween'>, wave: number): WeekKey =>
  addWeeks(startsOn, wave * weeksBetween);

/** In which week each team gets the course. */
export const turnsOf = (
  plan: Pick<RolloutPlan, 'startsOn' | 'weeksBetween'>,
  waves: RolloutPlan['waves'],
): ReadonlyMap<string, WeekKey> =>
  new Map(waves.flatMap((teams, wave) => teams.map((teamId) => [teamId, waveStartsOn(plan, wave)] as const)));

const REDRAWS = 499;

/** Other draws of the same plan, the same each time: what chance could have chosen as well. */
export const redrawsOf = (plan: RolloutPlan, count: number = REDRAWS): Redraws => ({
  count,
  turnsOf: (redraw) => turnsOf(plan, drawWaves(plan.teamIds, plan.waveCount, `${plan.seed} again ${redraw}`)),
});

/** Weeks after a wave that are counted: only those in which the next wave still waits. */
export function rolloutWindow({ weeksBetween }: Pick<RolloutPlan, 'weeksBetween'>): TransferWindow {
  return { ...TRANSFER_WINDOW, afterWeeks: Math.min(TRANSFER_WINDOW.afterWeeks, weeksBetween - 1) };
}
