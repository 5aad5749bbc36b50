import { useRef, useState } from 'react';
import { useLoadFailed } from '../use-load-failed';

/** One sound to play: where it is, whether it runs. */
export function useSound(src: string, durationSeconds: number) {
  const element = useRef<HTMLAudioElement>(null);
  const [position, setPosition] = useState(0);
  const [playing, setPlaying] = useState(false);
  const failed = useLoadFailed(element);
  const seek = (seconds: number) => {
    const to = Math.min(durationSeconds, Math.max(0, seconds));
    if (element.current) element.current.currentTime = to;
    setPosition(to);
  };
  return {
    position,
    playing,
    failed,
    seek,
    /** Where it is at this instant, finer than what is shown. */
    now: () => Math.min(durationSeconds, element.current?.currentTime ?? position),
    toggle: () => {
      const sound = element.current;
      if (!sound) return;
      if (!sound.paused) return sound.pause();
      if (position >= durationSeconds - 0.2) seek(0);
      // Rejected when a newer press came first or there is no sound; the error event tells the second.
      void sound.play().catch(() => undefined);
    },
    props: {
      ref: element,
      src,
      preload: 'metadata' as const,
      onPlay: () => setPlaying(true),
      onPause: () => setPlaying(false),
      onEnded: () => setPlaying(false),
      // Loading again begins at nought; where it was is known here.
      onTimeUpdate: () => element.current?.readyState && setPosition(element.current.currentTime),
      onEmptied: () => setPlaying(false),
      onLoadedMetadata: () => seek(position),
    },
  };
}
