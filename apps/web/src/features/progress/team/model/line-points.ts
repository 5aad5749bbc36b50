import type { BandPoint } from '../../../../ui/interval-band-drawing';

/** A line as the API sends it, in columns; null where nothing was seen. */
interface Columns {
  readonly weeks: readonly string[];
  readonly means: readonly (number | null)[];
  readonly lows: readonly (number | null)[];
  readonly highs: readonly (number | null)[];
  readonly ns: readonly number[];
}
export interface WeekPoint extends BandPoint {
  readonly week: string;
  readonly n: number;
}

const HUNDRED = 100;

/** The weeks in which something was seen, from 0 to 100. @param labelOf words under the axis for a Monday */
export function linePoints({ weeks, means, lows, highs, ns }: Columns, labelOf: (week: string) => string): WeekPoint[] {
  return weeks.flatMap((week, index) => {
    const [mean, low, high] = [means[index], lows[index], highs[index]];
    if (mean === null || mean === undefined) return [];
    return {
      week,
      label: labelOf(week),
      estimate: Math.round(mean * HUNDRED),
      low: Math.round((low ?? mean) * HUNDRED),
      high: Math.round((high ?? mean) * HUNDRED),
      n: ns[index] ?? 0,
    };
  });
}
