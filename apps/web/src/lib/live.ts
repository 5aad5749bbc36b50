import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { viewerQuery } from './session';

/** After a refusal; as long as the api asks browsers to wait before they come back. */
const AGAIN_MS = 2_000;

/**
 * Listens while somebody is signed in. An event says only *that* something changed, `{"topic":"evaluations"}`, never what:
 * the page asks again, through the same permissions as always. Query keys start with the topic they belong to.
 * EventSource reconnects by itself; after a gap everything may have changed, so everything on screen is asked again. It gives up
 * when it is refused: then the session has ended (the api ends the stream of who is put out), so we ask who is signed in.
 */
export function useLive(signedIn: boolean): void {
  const client = useQueryClient();
  useEffect(() => {
    if (!signedIn) return undefined;
    let missedSome = false;
    let again: ReturnType<typeof setTimeout> | undefined;
    let source = listen();
    function listen(): EventSource {
      const stream = new EventSource('/api/live');
      stream.onopen = () => {
        if (missedSome) void client.invalidateQueries();
        missedSome = false;
      };
      stream.onerror = () => {
        missedSome = true;
        if (stream.readyState !== EventSource.CLOSED) return;
        void client.invalidateQueries({ queryKey: viewerQuery.queryKey });
        again = setTimeout(() => {
          source = listen();
        }, AGAIN_MS);
      };
      stream.onmessage = (event: MessageEvent<string>) => {
        const topic = readTopic(event.data);
        if (topic) void client.invalidateQueries({ queryKey: [topic] });
      };
      return stream;
    }
    return () => {
      clearTimeout(again);
      source.close();
    };
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
