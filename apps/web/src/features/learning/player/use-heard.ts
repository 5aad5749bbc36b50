import { type RefObject, useRef } from 'react';
import type { StepSaver } from './use-step-saver';

/** Longer than this between two reports means somebody jumped, not listened. */
const LISTENED_SECONDS = 1.5;

/** Tells which stretches of a sound or film were really played; a jump counts for nothing. */
export function useHeard(media: RefObject<HTMLMediaElement | null>, saver: StepSaver) {
  const before = useRef<number | null>(null);
  return {
    /** Playing begins here, or goes on here after a jump. */
    from: (seconds: number) => {
      before.current = seconds;
    },
    /** @returns the position now, in seconds */
    hear: (): number => {
      const now = media.current?.currentTime ?? 0;
      const from = before.current;
      if (from !== null && now > from && now - from < LISTENED_SECONDS)
        saver.report({ heard: { fromSeconds: from, toSeconds: now }, positionSeconds: now });
      before.current = now;
      return now;
    },
  };
}
