import { FEWEST_OBSERVATIONS } from '../../shared/level-bands.js';
import { pLimits, spreadBeyondChance } from '../../shared/statistics/p-chart.js';
import { lastWeeks, type WeekKey } from '../../shared/time/iso-week.js';
import type { WeekSum } from '../observation.js';
import type { LineWindow } from '../skill-line.js';

/** Under this many weeks nothing says yet what is usual. */
export const FEWEST_WEEKS = 8;

export interface ControlWeek {
  readonly week: WeekKey;
  /** Null with fewer than five observations. */
  readonly share: number | null;
  readonly n: number;
  readonly low: number | null;
  readonly high: number | null;
  /** Outside the limits: something else than the usual ups and downs. */
  readonly signal: 'above' | 'below' | null;
}

export type ControlChart =
  | { readonly kind: 'tooFewWeeks'; readonly weeks: readonly ControlWeek[] }
  | {
      readonly kind: 'chart';
      readonly centre: number;
      /** How much wider the limits are than chance alone asks for. */
      readonly spread: number;
      readonly weeks: readonly ControlWeek[];
    };

/**
 * The weekly share of a team with the limits between which it usually moves: a p-chart (`pLimits`) with limits that follow n, widened as
 * far as the weeks differ more than chance (`spreadBeyondChance`). Rows may come in any order, several per week.
 */
export function controlChart(rows: readonly WeekSum[], window: LineWindow): ControlChart {
  const totals = new Map<WeekKey, { n: number; successes: number }>();
  for (const { week, n, sum } of rows) {
    const total = totals.get(week) ?? { n: 0, successes: 0 };
    totals.set(week, { n: total.n + n, successes: total.successes + sum });
  }
  const points = lastWeeks(window.lastWeek, window.weekCount).map((week) => {
    const { n = 0, successes = 0 } = totals.get(week) ?? {};
    // Sums of rounded ratios may leave the range by a rounding error.
    return { week, n, successes: Math.min(n, Math.max(0, successes)) };
  });
  const counted = points.filter(({ n }) => n >= FEWEST_OBSERVATIONS);
  const n = counted.reduce((sum, point) => sum + point.n, 0);
  const shareOf = (point: (typeof points)[number]) => (point.n < FEWEST_OBSERVATIONS ? null : point.successes / point.n);
  if (counted.length < FEWEST_WEEKS) {
    const nothing = { low: null, high: null, signal: null };
    return {
      kind: 'tooFewWeeks',
      weeks: points.map((point) => ({ week: point.week, n: point.n, share: shareOf(point), ...nothing })),
    };
  }
  const centre = Math.min(1, counted.reduce((sum, point) => sum + point.successes, 0) / n);
  const spread = spreadBeyondChance(counted, centre);
  const weeks = points.map((point): ControlWeek => {
    const share = shareOf(point);
    if (share === null) return { week: point.week, n: point.n, share, low: null, high: null, signal: null };
    const { low, high } = pLimits(centre, point.n, spread);
    return { week: point.week, n: point.n, share, low, high, signal: share < low ? 'below' : share > high ? 'above' : null };
  });
  return { kind: 'chart', centre, spread, weeks };
}
