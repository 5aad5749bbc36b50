import { useEffect, useMemo, useRef, useState } from 'react';
import type { Call } from '../api/call';
import { usePlaybackLink } from '../api/playback-link';
import { CallPlayer } from '../player/call-player';
import { silencesOutside } from '../player/pauses';
import { silencesOf } from '../player/silences';

/** The player of a call with its link, and the silences it can skip. */
export function useCallPlayer(call: Call) {
  const link = usePlaybackLink(call.id, call.recording !== null && call.recording !== undefined);
  const renew = useRef(link.refetch);
  renew.current = link.refetch;
  const [player] = useState(() => new CallPlayer(() => void renew.current()));
  const durationMs = (call.recording?.durationSeconds ?? call.durationSeconds) * 1000;
  const turns = call.transcript?.turns ?? NO_TURNS;
  const pauses = call.pausedSpans;
  const isChat = call.channel === 'chat';
  // Between two messages of a chat nobody is silent: they read and type.
  const silences = useMemo(
    () => (isChat ? [] : silencesOutside(pauses, silencesOf(turns, turns.length > 0 ? durationMs : 0))),
    [isChat, pauses, turns, durationMs],
  );
  useEffect(() => player.setSilences(silences), [player, silences]);
  useEffect(() => player.setPauses(pauses), [player, pauses]);
  return { player, src: link.data, durationMs, turns, silences, pauses };
}

const NO_TURNS: NonNullable<Call['transcript']>['turns'] = [];
