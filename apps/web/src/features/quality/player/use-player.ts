import { useSyncExternalStore } from 'react';
import type { CallPlayer } from './call-player';

export const usePlayerState = (player: CallPlayer) => useSyncExternalStore(player.subscribe, player.state);
/** Renders at every tick: only for what shows the place in the call. */
export const usePositionMs = (player: CallPlayer) => useSyncExternalStore(player.subscribe, player.positionMs);
/** Renders only when the answer changes. `read` must give a plain value. */
export const useFromPosition = <Value extends string | number | boolean | null>(
  player: CallPlayer,
  read: (ms: number) => Value,
): Value => useSyncExternalStore(player.subscribe, () => read(player.positionMs()));
