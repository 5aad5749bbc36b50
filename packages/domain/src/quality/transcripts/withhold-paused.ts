import type { Span } from './paused-spans.js';
import type { Transcript } from './transcript.js';

/**
 * A transcript without the words that were spoken in paused stretches. A turn that only touches one loses all its words: nothing
 * says which of them were spoken when, and one digit of a card too many is worse than a sentence too few. The turn itself stays, so
 * that a reader sees that something was said.
 */
export function withholdPaused(transcript: Transcript, paused: readonly Span[]): Transcript {
  if (paused.length === 0) return transcript;
  return {
    turns: transcript.turns.map((turn) =>
      paused.some((span) => turn.startMs < span.endMs && turn.endMs > span.startMs) ? { ...turn, text: '' } : turn,
    ),
  };
}
