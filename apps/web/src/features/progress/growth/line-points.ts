import type { MySkill } from './my-skill';

/** One week of the line, per 10 calls. */
export interface LinePoint {
  /** Monday. */
  readonly week: Date;
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
  readonly count: number;
}
export type Direction = 'up' | 'down' | 'same' | 'few' | 'none';

/** Only weeks in which something new was observed: a week without calls says nothing new. */
export function linePoints({ weeks, means, lows, highs, ns }: MySkill['line']): LinePoint[] {
  return weeks.flatMap((week, index) => {
    const [mean, low, high, count = 0] = [means[index], lows[index], highs[index], ns[index]];
    if (typeof mean !== 'number' || typeof low !== 'number' || typeof high !== 'number') return [];
    if (index > 0 && count <= (ns[index - 1] ?? 0)) return [];
    return [{ week: new Date(`${week}T12:00:00Z`), estimate: mean * 10, low: low * 10, high: high * 10, count }];
  });
}

/** Only more or less when the newest estimate lies outside the margin of the first one that rests on enough; else "about the same". */
export function direction(points: readonly LinePoint[], tooFew: boolean): Direction {
  const last = points.at(-1);
  if (!last) return 'none';
  if (tooFew) return 'few';
  const first = points.find((point) => point.count >= 5) ?? last;
  if (last.estimate > first.high) return 'up';
  return last.estimate < first.low ? 'down' : 'same';
}

const WEEK_MS = 7 * 86_400_000;

/**
 * Where a moment stands between the points of a line, which are not equally far apart in time: 2.5 is halfway the third and the
 * fourth. Null before the first week and after the last.
 */
export function placeOnLine(points: readonly LinePoint[], at: Date): number | null {
  const next = points.findIndex(({ week }) => week >= at);
  const last = points.at(-1);
  if (next < 0) return last && at.getTime() - last.week.getTime() < WEEK_MS ? points.length - 1 : null;
  const [before, after] = [points[next - 1], points[next]];
  if (!after) return null;
  if (!before) return after.week.getTime() - at.getTime() < WEEK_MS ? 0 : null;
  return next - 1 + (at.getTime() - before.week.getTime()) / (after.week.getTime() - before.week.getTime());
}

/** What was seen in one week, from the evidence of the whole line. */
export function evidenceInWeek<Seen extends { readonly occurredAt: string }>(evidence: readonly Seen[], week: Date): Seen[] {
  // A week key is noon of its Monday: half a day of room on both sides covers every time zone.
  const from = week.getTime() - WEEK_MS / 14;
  return evidence.filter(({ occurredAt }) => Date.parse(occurredAt) >= from && Date.parse(occurredAt) < from + WEEK_MS);
}
