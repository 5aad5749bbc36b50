import type { SessionState } from './session.js';

/** What the two are doing with the room: getting ready, talking, or looking at what came of it. */
export const ROOM_MODES = ['prepare', 'meet', 'after'] as const;
export type RoomMode = (typeof ROOM_MODES)[number];

/** Somebody who is early is in the room. */
const EARLY_MINUTES = 10;

/** The mode a room opens in; anybody may choose another. Sessions start early and run late, so only closing ends one. */
export function roomMode(session: { readonly state: SessionState; readonly startsAt: Date }, now: Date): RoomMode {
  if (session.state !== 'planned') return 'after';
  return now.getTime() >= session.startsAt.getTime() - EARLY_MINUTES * 60_000 ? 'meet' : 'prepare';
}

/** A screen tells every fifteen seconds that it is there; one that has been silent for longer than two of them has gone. */
export const SEEN_EVERY_SECONDS = 15;
export const isInRoom = (seenAt: Date | null, now: Date): boolean =>
  seenAt !== null && now.getTime() - seenAt.getTime() < 2.5 * SEEN_EVERY_SECONDS * 1000;
