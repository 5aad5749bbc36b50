export type Speaker = 'agent' | 'customer';

/** One turn in milliseconds from the start of the recording. Turns of the two speakers may overlap. Text may be empty. */
export interface TranscriptTurn {
  readonly speaker: Speaker;
  readonly startMs: number;
  readonly endMs: number;
  readonly text: string;
  /** Place in the file it came from: sources step back in time now and then, and the original order is evidence. */
  readonly sourceIndex: number;
}

export interface Transcript {
  /** By start, and in source order where starts are equal. */
  readonly turns: readonly TranscriptTurn[];
}

/** A day: longer is not a call but a mistake in the times. */
export const LONGEST_RECORDING_MS = 24 * 60 * 60 * 1000;
export const MOST_TURNS = 20_000;
/** Enough to repair a file; a file that is wrong on every line does not get a list as long as itself. */
export const MOST_PROBLEMS = 100;

/** A transcript from turns in source order. A NUL character, which no database text can hold, becomes U+FFFD as WebVTT prescribes. */
export function transcriptOf(turns: readonly Omit<TranscriptTurn, 'sourceIndex'>[]): Transcript {
  const placed = turns.map((turn, sourceIndex) => ({ ...turn, text: turn.text.replaceAll('\0', '\uFFFD'), sourceIndex }));
  return { turns: placed.sort((one, other) => one.startMs - other.startMs || one.sourceIndex - other.sourceIndex) };
}

export interface Silence {
  readonly startMs: number;
  readonly endMs: number;
}

export const SHORTEST_SILENCE_MS = 3000;

/**
 * Stretches of at least 3 s in which nobody speaks, the time before the first turn included; give `durationMs` to include the time
 * after the last one. A turn without text is not speech, a turn with only a marker such as `[noise]` is: something can be heard.
 */
export function listSilences(
  { turns }: Transcript,
  { shortestMs = SHORTEST_SILENCE_MS, durationMs = 0 }: { readonly shortestMs?: number; readonly durationMs?: number } = {},
): readonly Silence[] {
  const silences: Silence[] = [];
  let quietFrom = 0;
  for (const { startMs, endMs, text } of turns) {
    if (text.trim() === '') continue;
    if (startMs - quietFrom >= shortestMs) silences.push({ startMs: quietFrom, endMs: startMs });
    quietFrom = Math.max(quietFrom, endMs);
  }
  if (durationMs - quietFrom >= shortestMs) silences.push({ startMs: quietFrom, endMs: durationMs });
  return silences;
}
