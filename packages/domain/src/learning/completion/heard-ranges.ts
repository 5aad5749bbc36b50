import { clampRatio } from '../../shared/ratio.js';

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
  return clampRatio(secondsOf(mergeHeard(ranges, durationSeconds)) / durationSeconds);
}

/**
 * What was heard before, with as much of `more` as fits in `mostSeconds` of different seconds in all, from the front. Nothing that
 * was stored is ever lost.
 */
export function hearWithin(
  before: readonly HeardRange[],
  more: readonly HeardRange[],
  durationSeconds: number,
  mostSeconds: number,
): readonly HeardRange[] {
  const known = mergeHeard(before, durationSeconds);
  let left = mostSeconds - secondsOf(known);
  const taken: HeardRange[] = [];
  for (const gap of without(mergeHeard([...known, ...more], durationSeconds), known)) {
    // A rest under the gap that players leave would be closed by merging: then it was not kept out.
    const length = gap.toSeconds - gap.fromSeconds;
    const part = length <= left ? length : Math.min(left, length - GAP_SECONDS);
    if (part <= 0) break;
    taken.push({ ...gap, toSeconds: gap.fromSeconds + part });
    left -= part;
  }
  return mergeHeard([...known, ...taken], durationSeconds);
}

const secondsOf = (ranges: readonly HeardRange[]): number =>
  ranges.reduce((total, range) => total + range.toSeconds - range.fromSeconds, 0);

/** The parts of `ranges` that `known` does not cover; both merged. */
function without(ranges: readonly HeardRange[], known: readonly HeardRange[]): HeardRange[] {
  return ranges.flatMap((range) => {
    const parts: HeardRange[] = [];
    let from = range.fromSeconds;
    for (const inside of known.filter((k) => k.toSeconds > range.fromSeconds && k.fromSeconds < range.toSeconds)) {
      if (inside.fromSeconds > from) parts.push({ fromSeconds: from, toSeconds: inside.fromSeconds });
      from = Math.max(from, inside.toSeconds);
    }
    if (range.toSeconds > from) parts.push({ fromSeconds: from, toSeconds: range.toSeconds });
    return parts;
  });
}
