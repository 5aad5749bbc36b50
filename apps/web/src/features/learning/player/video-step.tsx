import { readableTranscript } from '@vakwerk/domain/learning/courses/video-step';
import { useRef } from 'react';
import { useText } from '../../../lib/i18n';
import { ChoiceSegments } from '../../../ui/choice-segments';
import type { VideoStep as Step } from '../api/module';
import { resumeAt } from './resume-at';
import { useCaptions } from './use-captions';
import { useHeard } from './use-heard';
import { useLoadFailed } from './use-load-failed';
import type { StepSaver } from './use-step-saver';
import classes from './video-step.module.css';

/** A film: the browser's own player, captions on from the start, and the same words to read below it. */
export default function VideoStep({ step, saver }: { readonly step: Step; readonly saver: StepSaver }) {
  const { t, language } = useText();
  const video = useRef<HTMLVideoElement>(null);
  const heard = useHeard(video, saver);
  const captions = useCaptions(video, step);
  const failed = useLoadFailed(video);
  const now = () => video.current?.currentTime ?? 0;
  /** Where it goes on when it is loaded again. */
  const place = useRef(resumeAt(step));
  const read = readableTranscript({ captions: step.captions, transcript: step.readable }, language);
  return (
    <>
      {step.introduction[language] && <p className={classes.introduction}>{step.introduction[language]}</p>}
      <section className={classes.film} aria-label={step.title[language]}>
        {/* biome-ignore lint/a11y/useMediaCaption: the captions are added as tracks in useCaptions */}
        <video
          ref={video}
          className={classes.video}
          src={step.videoUrl}
          controls
          playsInline
          preload="metadata"
          onLoadedMetadata={() => {
            if (video.current) video.current.currentTime = place.current;
          }}
          onPlay={() => heard.from(now())}
          onSeeked={() => heard.from(now())}
          onTimeUpdate={() => {
            if (video.current?.paused === false) place.current = heard.hear();
          }}
          onPause={() => {
            heard.hear();
            void saver.flush();
          }}
          onEnded={() => void saver.flush()}
        />
        <p role="status" className={classes.note}>
          {failed ? t('learning.video.failed') : step.progress.done ? '' : t('learning.video.watchOn')}
        </p>
        {captions.any && (
          <ChoiceSegments
            label={t('learning.video.captions')}
            choices={(['nl', 'en', 'off'] as const).map((id) => ({ id, label: t(`learning.video.${id}`) }))}
            chosen={captions.choice}
            onChoose={captions.choose}
          />
        )}
      </section>
      {read !== '' && (
        <details className={classes.read} open={failed || undefined}>
          <summary>{t('learning.video.read')}</summary>
          {read.split('\n').map((paragraph, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: published text never changes order
            <p key={at}>{paragraph}</p>
          ))}
        </details>
      )}
    </>
  );
}
