import { useEffect, useState, useSyncExternalStore } from 'react';
import { useWaitingDeeds } from './waiting-deeds';

/** What is sent at once is no news. */
const SENT_BY_MS = 1_200;

const subscribe = (listener: () => void) => {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
};

/**
 * True without a connection, and while something has been waiting on this device for more than a moment. Once told it stays told
 * until the last is sent: a connection that is back is not an answer of the server.
 */
export function useOffline(): boolean {
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  const oldest = useWaitingDeeds()[0]?.at;
  const [told, setTold] = useState(false);
  useEffect(() => {
    if (oldest === undefined) {
      setTold(false);
      return undefined;
    }
    const left = online ? oldest + SENT_BY_MS - Date.now() : 0;
    if (left <= 0) {
      setTold(true);
      return undefined;
    }
    const timer = setTimeout(() => setTold(true), left);
    return () => clearTimeout(timer);
  }, [online, oldest]);
  return !online || told;
}
