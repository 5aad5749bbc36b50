import { useEffect, useRef, useState } from 'react';

export interface ScoringClock {
  /** Seconds so far; for a save. */
  readonly seconds: () => number;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Counts only while the page is in front: a coach who is called away is not slow. */
export function useScoringClock(startSeconds: number): ScoringClock {
  const count = useRef(startSeconds);
  const [clock] = useState<ScoringClock & { readonly tell: () => void }>(() => {
    const listeners = new Set<() => void>();
    return {
      seconds: () => count.current,
      subscribe: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      tell: () => {
        for (const listener of listeners) listener();
      },
    };
  });
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState !== 'visible') return;
      count.current += 1;
      clock.tell();
    }, 1000);
    return () => clearInterval(timer);
  }, [clock]);
  return clock;
}
