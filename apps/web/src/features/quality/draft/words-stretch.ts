import { type Stretch, stretchBetween } from './fragments';

/** A place in the words: which turn, and how far into its letters (0 to 1). */
export interface WordPlace {
  readonly turn: number;
  readonly part: number;
}

/**
 * The stretch in which the words between two places were said; null when nothing lies between. Inside a turn time is taken to run
 * evenly over its letters: a transcript has no finer clock.
 */
export function stretchOfWords(turns: readonly Stretch[], one: WordPlace, other: WordPlace, durationMs: number): Stretch | null {
  const at = ({ turn, part }: WordPlace) => {
    const said = turns[turn];
    return said && said.startMs + part * (said.endMs - said.startMs);
  };
  const [oneMs, otherMs] = [at(one), at(other)];
  if (oneMs === undefined || otherMs === undefined || oneMs === otherMs) return null;
  return stretchBetween(oneMs, otherMs, durationMs);
}
