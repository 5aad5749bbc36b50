import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { callQuery } from '../api/call';
import { playbackLinkQuery } from '../api/playback-link';
import { scorecardChoiceQuery } from '../api/scorecard-choice';

/** Long enough for a thorough evaluation; a link to sound that lapsed meanwhile is asked for again by the player. */
const KEPT_MS = 20 * 60_000;

/**
 * While one call is scored the next one is fetched: waveform and words, which card it is scored on, and the link to its sound. The
 * evaluation itself is not made ahead: a call nobody opened must not look begun.
 */
export function usePrefetchedCall(interactionId: string | undefined): void {
  const client = useQueryClient();
  useEffect(() => {
    if (!interactionId) return;
    void client.prefetchQuery({ ...callQuery(interactionId), gcTime: KEPT_MS });
    void client.prefetchQuery({ ...scorecardChoiceQuery(interactionId), gcTime: KEPT_MS });
    void client.prefetchQuery({ ...playbackLinkQuery(interactionId), gcTime: KEPT_MS });
  }, [client, interactionId]);
}

const SENT = 'vakwerk:sent';
/** From the press on send to the next call on the screen; whoever measures the page finds it among its measures. */
const NEXT_CALL = 'vakwerk:next-call';

export const markSent = (): void => void performance.mark(SENT);

/** Measures when the call this component shows has been painted, if a send led to it. */
export function useNextCallMeasure(): void {
  useEffect(() => {
    if (performance.getEntriesByName(SENT).length === 0) return undefined;
    const frame = requestAnimationFrame(() => {
      performance.measure(NEXT_CALL, SENT);
      performance.clearMarks(SENT);
    });
    return () => cancelAnimationFrame(frame);
  }, []);
}
