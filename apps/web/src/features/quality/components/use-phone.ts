import { useSyncExternalStore } from 'react';

/** A screen on which one listens and comments, but does not score. */
const PHONE = '(max-width: 640px)';

export function usePhone(): boolean {
  return useSyncExternalStore(
    (listener) => {
      const query = window.matchMedia(PHONE);
      query.addEventListener('change', listener);
      return () => query.removeEventListener('change', listener);
    },
    () => window.matchMedia(PHONE).matches,
  );
}
