/** How a total is shared so that nobody gets more than their limit and the others get the same. */
export interface EvenShares {
  /** Whole shares every participant gets, in the order given. */
  readonly base: readonly number[];
  /** Indexes that could take one more, of which only `remainder` can. */
  readonly open: readonly number[];
  readonly remainder: number;
}

/** Pours `total` over the limits like water: raises everyone together, those who are full stop. Whole numbers ≥ 0. */
export function fillEvenly(limits: readonly number[], total: number): EvenShares {
  const room = limits.reduce((sum, limit) => sum + limit, 0);
  if (total >= room) return { base: limits, open: [], remainder: 0 };
  let level = 0;
  let left = total;
  for (;;) {
    const open = limits.flatMap((limit, index) => (limit > level ? [index] : []));
    if (left < open.length) return { base: limits.map((limit) => Math.min(limit, level)), open, remainder: left };
    left -= open.length;
    level += 1;
  }
}
