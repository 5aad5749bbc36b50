import { type RefObject, useEffect, useState } from 'react';

/** Whether a sound or film cannot be loaded now. It is tried again when the connection is back. */
export function useLoadFailed(media: RefObject<HTMLMediaElement | null>): boolean {
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const element = media.current;
    if (!element) return undefined;
    const look = () => setFailed(element.error !== null);
    const tryAgain = () => element.error && element.load();
    // Without a connection it fails before it is on the page, where nobody hears the event.
    look();
    element.addEventListener('error', look);
    element.addEventListener('loadedmetadata', look);
    window.addEventListener('online', tryAgain);
    return () => {
      element.removeEventListener('error', look);
      element.removeEventListener('loadedmetadata', look);
      window.removeEventListener('online', tryAgain);
    };
  }, [media]);
  return failed;
}
