import type { Silence, TranscriptLine } from './silences';

/** A stretch that was paused or taken out: nothing to hear, nothing to read. */
export interface Pause {
  readonly startMs: number;
  readonly endMs: number;
}

/** Where to go from this moment; null when it is in no pause. There is no choice here, unlike with silences. */
export const afterPause = (pauses: readonly Pause[], ms: number): number | null =>
  pauses.find(({ startMs, endMs }) => ms >= startMs && ms < endMs)?.endMs ?? null;

/** Silences that are not pauses: what was taken out is no silence of the conversation. */
export const silencesOutside = (pauses: readonly Pause[], silences: readonly Silence[]): readonly Silence[] =>
  silences.filter((silence) => !pauses.some((pause) => pause.startMs < silence.endMs && pause.endMs > silence.startMs));

export type LineWithPauses = TranscriptLine | { readonly kind: 'pause'; readonly startMs: number; readonly endMs: number };

/** The lines of a transcript with its pauses between them, by start. */
export function withPauses(lines: readonly TranscriptLine[], pauses: readonly Pause[]): readonly LineWithPauses[] {
  const startOf = (line: LineWithPauses) => (line.kind === 'turn' ? line.turn.startMs : line.startMs);
  return [...lines, ...pauses.map((pause): LineWithPauses => ({ kind: 'pause', ...pause }))].sort(
    (one, other) => startOf(one) - startOf(other),
  );
}
