/**
 * Reproducible randomness: the same seed gives the same draw on every machine, so a sample can be redone and checked.
 * Not for secrets.
 */
export interface SeededRandom {
  /** Uniform in [0, 1). */
  next(): number;
  /** Uniform whole number in [0, bound). Throws RangeError when bound is not a positive whole number. */
  integer(bound: number): number;
  /** Normal by Box–Muller (Box & Muller 1958). */
  normal(mean?: number, standardDeviation?: number): number;
  /** A new array in random order (Fisher–Yates, Durstenfeld 1964). */
  shuffle<Item>(items: readonly Item[]): Item[];
  /** `size` different items, every subset equally likely: inclusion probability size / items.length. All items when size is larger. */
  sample<Item>(items: readonly Item[], size: number): Item[];
}

/** Generator sfc32 (Chris Doty-Humphrey, PractRand) seeded from any string through the hash xmur3 (public domain, bryc). */
export function seededRandom(seed: string): SeededRandom {
  const hash = xmur3(seed);
  const next = sfc32(hash(), hash(), hash(), hash());

  const integer = (bound: number): number => {
    if (!Number.isInteger(bound) || bound < 1) throw new RangeError(`Bound must be a positive whole number, got ${bound}`);
    return Math.floor(next() * bound);
  };

  const sample = <Item>(items: readonly Item[], size: number): Item[] => {
    const pool = items.slice();
    const count = Math.min(Math.max(0, Math.floor(size)), pool.length);
    for (let i = 0; i < count; i++) {
      const j = i + integer(pool.length - i);
      const picked = pool[j] as Item;
      pool[j] = pool[i] as Item;
      pool[i] = picked;
    }
    return pool.slice(0, count);
  };

  const normal = (mean = 0, standardDeviation = 1): number => {
    const radius = Math.sqrt(-2 * Math.log(1 - next()));
    return mean + standardDeviation * radius * Math.cos(2 * Math.PI * next());
  };

  return { next, integer, normal, sample, shuffle: (items) => sample(items, items.length) };
}

function xmur3(text: string): () => number {
  let state = 1779033703 ^ text.length;
  for (let i = 0; i < text.length; i++) {
    state = Math.imul(state ^ text.charCodeAt(i), 3432918353);
    state = (state << 13) | (state >>> 19);
  }
  return () => {
    state = Math.imul(state ^ (state >>> 16), 2246822507);
    state = Math.imul(state ^ (state >>> 13), 3266489909);
    state ^= state >>> 16;
    return state >>> 0;
  };
}

function sfc32(first: number, second: number, third: number, fourth: number): () => number {
  let [a, b, c, counter] = [first | 0, second | 0, third | 0, fourth | 0];
  return () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return (sum >>> 0) / 4294967296;
  };
}
