import { useCallback, useEffect, useRef } from 'react';

/** Longest that a page, a block and its editor take to come on the screen. */
const PATIENCE_MS = 4000;

/** Focuses the first of these places (`data-place`) that is on the page, now or as soon as it is. */
export function usePlaceFocus(): (places: string | readonly string[]) => void {
  const waiting = useRef<{ places: readonly string[]; since: number } | null>(null);
  const look = useCallback(() => {
    const wanted = waiting.current;
    if (!wanted) return;
    const late = performance.now() - wanted.since > PATIENCE_MS;
    // Only the best place counts at first: a lesser one may be there sooner.
    const from = late || performance.now() - wanted.since > PATIENCE_MS / 4 ? wanted.places : wanted.places.slice(0, 2);
    const found = from.map((place) => document.querySelector<HTMLElement>(`[data-place="${CSS.escape(place)}"]`)).find(Boolean);
    if (found) {
      waiting.current = null;
      found.closest('details')?.setAttribute('open', '');
      found.scrollIntoView({ block: 'center' });
      found.focus();
    } else if (late) waiting.current = null;
    else requestAnimationFrame(look);
  }, []);
  useEffect(
    () => () => {
      waiting.current = null;
    },
    [],
  );
  return useCallback(
    (places) => {
      waiting.current = { places: typeof places === 'string' ? [places] : places, since: performance.now() };
      requestAnimationFrame(look);
    },
    [look],
  );
}
