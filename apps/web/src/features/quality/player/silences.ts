import { listSilences, type Silence, type TranscriptTurn } from '@vakwerk/domain/quality/transcripts/transcript';

export type { Silence };

export interface Turn {
  readonly speaker: 'agent' | 'customer';
  readonly startMs: number;
  readonly endMs: number;
  readonly text: string;
}

/** Kept at both ends, so that a skip does not swallow a breath or the first letter. */
const MARGIN_MS = 400;

/** Where to go from this moment when silences are skipped; null when somebody speaks, or soon will. */
export function skipTarget(silences: readonly Silence[], ms: number): number | null {
  const here = silences.find(({ startMs, endMs }) => ms >= startMs + MARGIN_MS && ms < endMs - MARGIN_MS);
  return here ? here.endMs - MARGIN_MS : null;
}

export type TranscriptLine =
  | { readonly kind: 'turn'; readonly index: number; readonly turn: Turn }
  | { readonly kind: 'silence'; readonly startMs: number; readonly endMs: number };

export const silencesOf = (turns: readonly Turn[], durationMs: number): readonly Silence[] =>
  listSilences({ turns: turns.map((turn, sourceIndex): TranscriptTurn => ({ ...turn, sourceIndex })) }, { durationMs });

/** Turns with words, and the silences between them as lines of their own, by start. */
export function transcriptLines(turns: readonly Turn[], silences: readonly Silence[]): readonly TranscriptLine[] {
  const spoken = turns
    .map((turn, index): TranscriptLine => ({ kind: 'turn', index, turn }))
    .filter((line) => line.kind === 'turn' && line.turn.text.trim() !== '');
  return [...spoken, ...silences.map((silence): TranscriptLine => ({ kind: 'silence', ...silence }))].sort(
    (one, other) => startOf(one) - startOf(other),
  );
}

const startOf = (line: TranscriptLine) => (line.kind === 'turn' ? line.turn.startMs : line.startMs);

/** Index of the turn that is heard now: the last one that began. −1 before the first. */
export function turnAt(turns: readonly Turn[], ms: number): number {
  return turns.findLastIndex((turn) => turn.startMs <= ms && turn.text.trim() !== '');
}
