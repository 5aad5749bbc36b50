import type { DraftFragment } from './draft';

/** Shorter says nothing; a second press at the same moment still makes something to hear. */
const SHORTEST_MS = 1000;
/** What "M" marks around this moment: what was just said, and a little after. */
const NOTE_BEFORE_MS = 5000;
const NOTE_AFTER_MS = 3000;

export interface Stretch {
  readonly startMs: number;
  readonly endMs: number;
}

/** A stretch inside the call, the right way round and at least a second long, in whole milliseconds. */
export function stretchBetween(oneMs: number, otherMs: number, durationMs: number): Stretch {
  const within = (ms: number) => Math.round(Math.min(durationMs, Math.max(0, ms)));
  const endMs = within(Math.max(oneMs, otherMs, Math.min(oneMs, otherMs) + SHORTEST_MS));
  return { startMs: within(Math.min(oneMs, otherMs, endMs - SHORTEST_MS)), endMs };
}

export const stretchAround = (ms: number, durationMs: number): Stretch =>
  stretchBetween(ms - NOTE_BEFORE_MS, ms + NOTE_AFTER_MS, durationMs);

export interface NumberedFragment extends DraftFragment {
  readonly number: number;
}

/** The numbers a person sees, in the order of making: the server counts the same way. */
export const numberFragments = (fragments: readonly DraftFragment[]): readonly NumberedFragment[] =>
  fragments.map((fragment, index) => ({ ...fragment, number: index + 1 }));

/** Where the evidence of a criterion is: its first fragment, or nothing. */
export const evidenceOf = <Fragment extends DraftFragment>(
  fragments: readonly Fragment[],
  criterionId: string,
): readonly Fragment[] => fragments.filter((each) => each.criterionId === criterionId);

/** The evidence to play next: pressing again goes to the one after, and then around. */
export function nextEvidence<Fragment extends DraftFragment>(
  fragments: readonly Fragment[],
  criterionId: string,
  playingId: string | null,
): Fragment | null {
  const evidence = evidenceOf(fragments, criterionId);
  const index = evidence.findIndex((each) => each.id === playingId);
  return evidence[(index + 1) % Math.max(1, evidence.length)] ?? null;
}
