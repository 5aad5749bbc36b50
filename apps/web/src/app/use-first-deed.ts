import { useEffect, useState } from 'react';

const DEEDS = ['pointerdown', 'keydown', 'drop'] as const;

/** True from the first press, key or drop of this visit on. */
export function useFirstDeed(): boolean {
  const [done, setDone] = useState(false);
  useEffect(() => {
    if (done) return undefined;
    const deed = new AbortController();
    for (const name of DEEDS) window.addEventListener(name, () => setDone(true), { capture: true, signal: deed.signal });
    return () => deed.abort();
  }, [done]);
  return done;
}
