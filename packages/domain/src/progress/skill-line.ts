import { type BetaPrior, UNIFORM_PRIOR } from '../shared/statistics/beta-prior.js';
import { lastWeeks, type WeekKey, weeksBetween } from '../shared/time/iso-week.js';
import { forgettingWeight, posterior } from './estimate-skill.js';
import type { WeekSum } from './observation.js';

/** A line as columns: one entry per week, oldest first. Null before the first observation: there is nothing to say yet. */
export interface SkillLine {
  readonly weeks: readonly WeekKey[];
  readonly means: readonly (number | null)[];
  readonly lows: readonly (number | null)[];
  readonly highs: readonly (number | null)[];
  /** Raw number of observations behind each point, so far. */
  readonly ns: readonly number[];
}

export interface LineWindow {
  readonly lastWeek: WeekKey;
  readonly weekCount: number;
}

/**
 * The estimate as it stood in each week of the window, from rollup rows alone. One pass: moving one week on, everything seen so
 * far fades by the same factor. The last point equals `estimateSkill(rows, lastWeek, prior)`. Rows before the window still weigh in.
 */
export function skillLine(rows: readonly WeekSum[], window: LineWindow, prior: BetaPrior = UNIFORM_PRIOR): SkillLine {
  const weeks = lastWeeks(window.lastWeek, window.weekCount);
  const first = weeks[0] ?? window.lastWeek;
  const fade = forgettingWeight(1);
  const known = rows.filter((row) => row.week <= window.lastWeek && row.n > 0);
  const state = { weightedN: 0, weightedSum: 0, n: 0 };
  const add = (row: WeekSum, weight: number): void => {
    state.weightedN += weight * row.n;
    state.weightedSum += weight * row.sum;
    state.n += row.n;
  };
  // Everything older is brought to the week before the window; the first step of the loop fades it once more.
  for (const row of known) if (row.week < first) add(row, forgettingWeight(weeksBetween(row.week, first) - 1));

  const byWeek = Map.groupBy(
    known.filter((row) => row.week >= first),
    (row) => row.week,
  );
  const points = weeks.map((week) => {
    state.weightedN *= fade;
    state.weightedSum *= fade;
    for (const row of byWeek.get(week) ?? []) add(row, 1);
    return { estimate: state.n === 0 ? null : posterior(state.weightedSum, state.weightedN, prior), n: state.n };
  });
  return {
    weeks,
    means: points.map(({ estimate }) => estimate?.mean ?? null),
    lows: points.map(({ estimate }) => estimate?.low ?? null),
    highs: points.map(({ estimate }) => estimate?.high ?? null),
    ns: points.map(({ n }) => n),
  };
}
