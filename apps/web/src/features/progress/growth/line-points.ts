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
