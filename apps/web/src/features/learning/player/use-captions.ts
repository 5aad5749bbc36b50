import { type RefObject, useEffect, useRef, useState } from 'react';
import { useText } from '../../../lib/i18n';
import type { VideoStep } from '../api/module';

export type CaptionChoice = 'nl' | 'en' | 'off';

/** Captions of a film, on from the start in the reader's own language. They are tracks of the film itself, so they also show full screen. */
export function useCaptions(video: RefObject<HTMLVideoElement | null>, { captions }: Pick<VideoStep, 'captions'>) {
  const { language, t } = useText();
  const tracks = useRef<Partial<Record<CaptionChoice, TextTrack>>>({});
  const [choice, setChoice] = useState<CaptionChoice>(captions[language].length > 0 ? language : 'off');
  const label = { nl: t('learning.video.nl'), en: t('learning.video.en') };
  const words = useRef(label);
  words.current = label;

  useEffect(() => {
    const element = video.current;
    // A track cannot be taken away again; one film gets each of them once.
    if (!element || tracks.current.nl || tracks.current.en) return;
    for (const spoken of ['nl', 'en'] as const) {
      if (captions[spoken].length === 0) continue;
      const track = element.addTextTrack('captions', words.current[spoken], spoken);
      for (const { startSeconds, endSeconds, text } of captions[spoken]) track.addCue(new VTTCue(startSeconds, endSeconds, text));
      tracks.current[spoken] = track;
    }
  }, [captions, video]);
  useEffect(() => {
    for (const [spoken, track] of Object.entries(tracks.current)) track.mode = spoken === choice ? 'showing' : 'disabled';
  }, [choice]);

  return { choice, choose: setChoice, any: captions.nl.length + captions.en.length > 0 };
}
