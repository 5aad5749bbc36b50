import type { Control } from './api';

export interface ControlWeek {
  /** Monday. */
  readonly week: string;
  readonly share: number | null;
  readonly n: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly signal: 'above' | 'below' | null;
}

export interface WeekChanges {
  readonly week: string;
  readonly of: Control['changes'];
}

/** The columns of the api as weeks. Those before the first observation are left out: they would say nothing. */
export function controlWeeks({ weekStartsOn, share, n, low, high, signals }: Control): readonly ControlWeek[] {
  const weeks = weekStartsOn.map((week, index) => ({
    week,
    share: share[index] ?? null,
    n: n[index] ?? 0,
    low: low[index] ?? null,
    high: high[index] ?? null,
    signal: signals[index] ?? null,
  }));
  const first = weeks.findIndex((each) => each.n > 0);
  return first < 0 ? [] : weeks.slice(first);
}

/** What changed, one entry per week that is drawn, oldest first: its place in the list is its number in the drawing. */
export function changesByWeek(control: Control): readonly WeekChanges[] {
  const drawn = new Set(controlWeeks(control).map(({ week }) => week));
  const byWeek = new Map<string, Control['changes']>();
  for (const change of control.changes)
    if (drawn.has(change.week)) byWeek.set(change.week, [...(byWeek.get(change.week) ?? []), change]);
  return [...byWeek].map(([week, of]) => ({ week, of }));
}

/** A scale that holds every value, cut at tens: a control chart looks at moves, not at heights. */
export function scaleOf(weeks: readonly ControlWeek[]): readonly [low: number, high: number] {
  const values = weeks.flatMap(({ share, low, high }) => [share, low, high].filter((value) => value !== null));
  if (values.length === 0) return [0, 1];
  const low = Math.floor(Math.min(...values) * 10) / 10;
  const high = Math.ceil(Math.max(...values) * 10) / 10;
  return [low, Math.max(high, low + 0.1)];
}
