import { useQuery, useQueryClient } from '@tanstack/react-query';
import { SEEN_EVERY_SECONDS } from '@vakwerk/domain/coaching/room-mode';
import { useEffect } from 'react';
import { enterRoom, presenceQuery } from './api/room';

/** Tells that this screen is in the room, at a point, and hears who else is. A hidden tab is nobody in a room. */
export function usePresence(sessionId: string, itemId: string | null) {
  const client = useQueryClient();
  const presence = useQuery(presenceQuery(sessionId));
  useEffect(() => {
    const say = (there: boolean) =>
      void enterRoom(sessionId, itemId, there)
        .then((others) => client.setQueryData(presenceQuery(sessionId).queryKey, others))
        // Presence is a courtesy: without a connection the rest of the room says so.
        .catch(() => undefined);
    const seen = () => say(document.visibilityState === 'visible');
    seen();
    const timer = setInterval(() => document.visibilityState === 'visible' && say(true), SEEN_EVERY_SECONDS * 1000);
    document.addEventListener('visibilitychange', seen);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', seen);
    };
  }, [client, sessionId, itemId]);
  // Going somewhere else within the product is leaving; moving to another point is not.
  useEffect(() => () => void enterRoom(sessionId, null, false).catch(() => undefined), [sessionId]);
  return presence.data ?? [];
}
