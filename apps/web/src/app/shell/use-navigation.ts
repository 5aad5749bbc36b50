import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { useSignedIn } from '../../lib/session';
import { hasDesk, type NavigationGroup, navigationFor, OWN_NAVIGATION } from './navigation';

/** The whole menu, once the part of a desk is here; it stays here for whoever signs in next. */
let navigation = OWN_NAVIGATION;
const listeners = new Set<() => void>();
let asked = false;

async function addDesk(): Promise<void> {
  try {
    const { DESK_NAVIGATION } = await import('./desk-navigation');
    navigation = [...OWN_NAVIGATION, ...DESK_NAVIGATION];
    for (const tell of listeners) tell();
  } catch {
    // Without a connection: whoever shows the menu next asks again.
    asked = false;
  }
}

function subscribe(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

/** The signed-in person's menu. The groups of a desk come a moment after the page. */
export function useNavigation(): NavigationGroup[] {
  const { roles } = useSignedIn();
  const all = useSyncExternalStore(subscribe, () => navigation);
  useEffect(() => {
    if (!hasDesk(roles) || asked) return;
    asked = true;
    void addDesk();
  }, [roles]);
  return useMemo(() => navigationFor(all, roles), [all, roles]);
}
