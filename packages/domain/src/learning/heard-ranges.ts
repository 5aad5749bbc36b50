import { clampRatio } from '../shared/ratio.js';

/** A stretch of a fragment that was played, in seconds from its start. */
export interface HeardRange {
  readonly fromSeconds: number;
  readonly toSeconds: number;
}

/** Players report stretches with a little air between them; under half a second nothing was skipped. */
const GAP_SECONDS = 0.5;

/** One list of different stretches in order: what was heard twice counts once. Stretches outside the fragment or turned around are left out. */
export function mergeHeard(ranges: readonly HeardRange[], durationSeconds: number): readonly HeardRange[] {
  const inside = ranges
    .map(({ fromSeconds, toSeconds }) => ({
      fromSeconds: Math.max(0, fromSeconds),
      toSeconds: Math.min(durationSeconds, toSeconds),
    }))
    .filter(({ fromSeconds, toSeconds }) => toSeconds > fromSeconds)
    .sort((a, b) => a.fromSeconds - b.fromSeconds);
  const merged: HeardRange[] = [];
  for (const range of inside) {
    const last = merged.at(-1);
    if (last && range.fromSeconds <= last.toSeconds + GAP_SECONDS)
      merged[merged.length - 1] = { ...last, toSeconds: Math.max(last.toSeconds, range.toSeconds) };
    else merged.push(range);
  }
  return merged;
}

/** The different seconds that were played / the duration; 0 for a fragment without length. */
export function heardRatio(ranges: readonly HeardRange[], durationSeconds: number): number {
  if (!(durationSeconds > 0)) return 0;
  const heard = mergeHeard(ranges, durationSeconds).reduce((total, range) => total + range.toSeconds - range.fromSeconds, 0);
  return clampRatio(heard / durationSeconds);
}
