import { FEWEST_PEOPLE } from '../shared/fewest-people.js';
import { wilsonInterval } from '../shared/statistics/wilson-interval.js';
import { lastWeeks, type WeekKey } from '../shared/time/iso-week.js';
import type { WeekSum } from './observation.js';
import type { LineWindow } from './skill-line.js';

/** Weekly share of a team or organisation as columns, oldest first; null in a week without observations. */
export interface TeamLine {
  readonly kind: 'line';
  readonly weeks: readonly WeekKey[];
  readonly shares: readonly (number | null)[];
  readonly lows: readonly (number | null)[];
  readonly highs: readonly (number | null)[];
  /** Observations of that week alone. */
  readonly ns: readonly number[];
}

export type TeamLineAnswer = TeamLine | { readonly kind: 'tooFewPeople'; readonly fewestPeople: number };

/** Each week's own share with its Wilson interval; no forgetting, because weeks of a group have enough observations to stand alone. */
export function teamLine(rows: readonly WeekSum[], window: LineWindow, people: number): TeamLineAnswer {
  if (people < FEWEST_PEOPLE) return { kind: 'tooFewPeople', fewestPeople: FEWEST_PEOPLE };
  const totals = new Map<WeekKey, { n: number; sum: number }>();
  for (const row of rows) {
    const total = totals.get(row.week) ?? { n: 0, sum: 0 };
    totals.set(row.week, { n: total.n + row.n, sum: total.sum + row.sum });
  }
  const weeks = lastWeeks(window.lastWeek, window.weekCount);
  const points = weeks.map((week) => {
    const total = totals.get(week);
    if (!total || total.n <= 0) return { share: null, interval: null, n: 0 };
    // Sums of rounded ratios may leave the range by a rounding error.
    const successes = Math.min(total.n, Math.max(0, total.sum));
    return { share: successes / total.n, interval: wilsonInterval(successes, total.n), n: total.n };
  });
  return {
    kind: 'line',
    weeks,
    shares: points.map((point) => point.share),
    lows: points.map((point) => point.interval?.low ?? null),
    highs: points.map((point) => point.interval?.high ?? null),
    ns: points.map((point) => point.n),
  };
}
