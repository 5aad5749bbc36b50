import { useRef, useState } from 'react';
import type { AudioStep } from '../api/module';
import { resumeAt } from './resume-at';
import { useHeard } from './use-heard';
import { useLoadFailed } from './use-load-failed';
import type { StepSaver } from './use-step-saver';

const SLOW = 0.75;

/** The sound of a fragment: plays, remembers where it was, and tells which stretches were really heard. */
export function useFragment(step: AudioStep, saver: StepSaver) {
  const audio = useRef<HTMLAudioElement>(null);
  const heard = useHeard(audio, saver);
  const [position, setPosition] = useState(resumeAt(step));
  const [playing, setPlaying] = useState(false);
  const [slow, setSlow] = useState(false);
  const failed = useLoadFailed(audio);

  const hear = () => setPosition(heard.hear());
  const seek = (seconds: number) => {
    const to = Math.min(step.durationSeconds, Math.max(0, seconds));
    if (audio.current) audio.current.currentTime = to;
    heard.from(to);
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
      onLoadedMetadata: () => {
        if (audio.current && slow) audio.current.playbackRate = SLOW;
        seek(position);
      },
      onEmptied: () => setPlaying(false),
      onPlay: () => {
        heard.from(audio.current?.currentTime ?? 0);
        setPlaying(true);
      },
      // Loading again begins at nought; where it was is known here.
      onTimeUpdate: () => playing && audio.current?.readyState && hear(),
      onPause: () => {
        hear();
        setPlaying(false);
        void saver.flush();
      },
      onEnded: () => {
        setPlaying(false);
        void saver.flush();
      },
    },
  };
}
