/** Pixels a marker needs for itself: 28 to press (WCAG 2.2 asks 24) and a gap. */
export const FLAG_WIDTH = 30;

export interface PlacedFlag {
  /** Pixels from the left edge. */
  readonly left: number;
  readonly row: number;
  /** Pixels until the next marker in the same row, or the edge. */
  readonly room: number;
}

/**
 * Puts markers as near as possible to where they belong while every one can be pressed: neighbours push each other aside, and
 * when a row is full there are more rows, taken in turn.
 * @param starts pixels from the left edge, in any order @param width of the row in pixels
 */
export function placeFlags(starts: readonly number[], width: number): readonly PlacedFlag[] {
  const perRow = Math.max(1, Math.floor(width / FLAG_WIDTH));
  const rows = Math.max(1, Math.ceil(starts.length / perRow));
  const order = starts.map((_, index) => index).sort((one, other) => (starts[one] ?? 0) - (starts[other] ?? 0));
  const placed: PlacedFlag[] = [];
  for (let row = 0; row < rows; row += 1) {
    const members = order.filter((_, index) => index % rows === row);
    const lefts: number[] = [];
    for (const member of members) lefts.push(Math.max(0, starts[member] ?? 0, (lefts.at(-1) ?? -FLAG_WIDTH) + FLAG_WIDTH));
    let edge = width;
    for (let index = members.length - 1; index >= 0; index -= 1) {
      const left = Math.max(0, Math.min(lefts[index] ?? 0, edge - FLAG_WIDTH));
      const member = members[index];
      if (member !== undefined) placed[member] = { left, row, room: edge - left };
      edge = left;
    }
  }
  return placed;
}
