import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

/**
 * Listens while somebody is signed in. An event says only *that* something changed, `{"topic":"evaluations"}`, never what:
 * the page asks again, through the same permissions as always. Query keys start with the topic they belong to.
 * EventSource reconnects by itself; after a gap everything may have changed, so everything on screen is asked again.
 */
export function useLive(signedIn: boolean): void {
  const client = useQueryClient();
  useEffect(() => {
    if (!signedIn) return undefined;
    const source = new EventSource('/api/live');
    let missedSome = false;
    source.onopen = () => {
      if (missedSome) void client.invalidateQueries();
      missedSome = false;
    };
    source.onerror = () => {
      missedSome = true;
    };
    source.onmessage = (event: MessageEvent<string>) => {
      const topic = readTopic(event.data);
      if (topic) void client.invalidateQueries({ queryKey: [topic] });
    };
    return () => source.close();
  }, [client, signedIn]);
}

/** The topic of one event, null when the text is not ours. */
export function readTopic(text: string): string | null {
  try {
    const event = JSON.parse(text) as unknown;
    return typeof event === 'object' && event !== null && 'topic' in event && typeof event.topic === 'string'
      ? event.topic
      : null;
  } catch {
    return null;
  }
}
