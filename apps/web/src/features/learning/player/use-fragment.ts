import { useRef, useState } from 'react';
import type { AudioStep } from '../api/module';
import type { StepSaver } from './use-step-saver';

/** Longer than this between two reports means somebody jumped, not listened. */
const LISTENED_SECONDS = 1.5;
const SLOW = 0.75;

/** The sound of a fragment: plays, remembers where it was, and tells which stretches were really heard. */
export function useFragment(step: AudioStep, saver: StepSaver) {
  const audio = useRef<HTMLAudioElement>(null);
  const before = useRef<number | null>(null);
  const [position, setPosition] = useState(resumeAt(step));
  const [playing, setPlaying] = useState(false);
  const [slow, setSlow] = useState(false);
  const [failed, setFailed] = useState(false);

  const hear = () => {
    const now = audio.current?.currentTime ?? 0;
    const from = before.current;
    setPosition(now);
    if (from !== null && now > from && now - from < LISTENED_SECONDS)
      saver.report({ heard: { fromSeconds: from, toSeconds: now }, positionSeconds: now });
    before.current = now;
  };
  const seek = (seconds: number) => {
    const to = Math.min(step.durationSeconds, Math.max(0, seconds));
    if (audio.current) audio.current.currentTime = to;
    before.current = to;
    setPosition(to);
  };
  return {
    position,
    playing,
    slow,
    failed,
    seek,
    toggle: () => {
      const element = audio.current;
      if (!element) return;
      if (!element.paused) return element.pause();
      if (position >= step.durationSeconds - 0.2) seek(0);
      // Rejected when a newer press came first or there is no sound; the error event tells the second.
      void element.play().catch(() => undefined);
    },
    changeSpeed: () => {
      if (audio.current) audio.current.playbackRate = slow ? 1 : SLOW;
      setSlow(!slow);
    },
    element: {
      ref: audio,
      src: step.audioUrl,
      preload: 'metadata' as const,
      onLoadedMetadata: () => seek(position),
      onPlay: () => {
        before.current = audio.current?.currentTime ?? 0;
        setPlaying(true);
      },
      onTimeUpdate: () => playing && hear(),
      onPause: () => {
        hear();
        setPlaying(false);
        void saver.flush();
      },
      onEnded: () => {
        setPlaying(false);
        void saver.flush();
      },
      onError: () => setFailed(true),
    },
  };
}

/** Where it was; a fragment that was heard to the end starts again. */
function resumeAt({ progress, durationSeconds }: AudioStep): number {
  const at = progress.positionSeconds ?? 0;
  return at >= durationSeconds - 0.5 ? 0 : at;
}
