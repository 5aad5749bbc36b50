import type { NumberedFragment } from '../draft/fragments';

/** What can be heard of the call that is on the page. */
export interface Heard {
  readonly fragments: readonly NumberedFragment[];
  readonly playingId: string | null;
  readonly onPlay: (fragment: { id: string; startMs: number; endMs: number }) => void;
}
