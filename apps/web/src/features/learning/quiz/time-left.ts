import { useEffect, useRef, useState } from 'react';
import type { AttemptStatus } from './attempt-query';

const EVERY_MS = 15_000;

/** Milliseconds until the attempt closes, by the server's clock; null: it has no limit. */
export function useTimeLeft(status: AttemptStatus, onClosed: () => void): number | null {
  // A browser's clock may be minutes off: what counts is how far it is from the server's.
  const [offset] = useState(() => new Date(status.now).getTime() - Date.now());
  const [now, setNow] = useState(() => Date.now() + offset);
  const closesAt = status.closesAt && status.state === 'inProgress' ? new Date(status.closesAt).getTime() : null;
  const closed = useRef(onClosed);
  closed.current = onClosed;
  useEffect(() => {
    if (closesAt === null) return undefined;
    const tick = setInterval(() => setNow(Date.now() + offset), EVERY_MS);
    // A second later than it: the server counts the closing moment itself as in time.
    const left = closesAt - (Date.now() + offset) + 1000;
    const end = setTimeout(() => closed.current(), Math.min(Math.max(0, left), 2 ** 31 - 1));
    return () => {
      clearInterval(tick);
      clearTimeout(end);
    };
  }, [closesAt, offset]);
  return closesAt === null ? null : Math.max(0, closesAt - now);
}
