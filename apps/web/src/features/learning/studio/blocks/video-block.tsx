import { useState } from 'react';
import { useText } from '../../../../lib/i18n';
import { mediaUrl } from '../api/media-upload';
import { FileDrop } from '../components/file-drop';
import { PairField } from '../components/pair-field';
import { Row, Whole } from '../components/pair-row';
import { placeName } from '../model/problem-place';
import type { StepPartProps } from '../step-part';
import classes from './blocks.module.css';
import { CaptionField } from './caption-field';
import { measureDuration } from './measure-duration';

/** A film with its captions in both languages, and what happens in it in words. */
export default function VideoBlock({ step, onChange }: StepPartProps<'video'>) {
  const { t } = useText();
  const [unreadable, setUnreadable] = useState(false);
  return (
    <>
      <PairField
        label={t('learning.studio.field.introduction')}
        text={step.introduction}
        optional
        placeOf={(language) => placeName(step.id, 'introduction', language)}
        onChange={(introduction) => onChange('introduction', (now) => ({ ...now, introduction }))}
      />
      <Whole label={t('learning.studio.video.title')}>
        <div tabIndex={-1} data-place={placeName(step.id, 'file')}>
          {step.fileId ? (
            // biome-ignore lint/a11y/useMediaCaption: captions are edited below; this is the author's own look at the film
            <video className={classes.film} src={mediaUrl(step.fileId)} controls preload="metadata" />
          ) : (
            <FileDrop
              accept={['video/mp4', 'video/webm']}
              label={t('learning.studio.video.choose')}
              hint={t('learning.studio.video.hint')}
              onUploaded={async ({ id }) => {
                const durationSeconds = await measureDuration('video', mediaUrl(id));
                setUnreadable(durationSeconds === null);
                if (durationSeconds) onChange('file', (now) => ({ ...now, fileId: id, durationSeconds }));
              }}
            />
          )}
          {unreadable && (
            <p role="alert" className={classes.error}>
              {t('learning.studio.file.unreadable')}
            </p>
          )}
        </div>
      </Whole>
      {!step.silent && (
        <Row label={{ nl: t('learning.studio.video.captionsIn.nl'), en: t('learning.studio.video.captionsIn.en') }}>
          {(['nl', 'en'] as const).map((language) => (
            <CaptionField
              key={language}
              language={language}
              cues={step.captions[language]}
              place={placeName(step.id, 'captions', language)}
              onChange={(cues) =>
                onChange(`captions.${language}`, (now) => ({ ...now, captions: { ...now.captions, [language]: cues } }))
              }
            />
          ))}
        </Row>
      )}
      <PairField
        label={t(step.silent ? 'learning.studio.video.transcriptNeeded' : 'learning.studio.video.transcript')}
        text={step.transcript}
        optional={!step.silent}
        placeOf={(language) => placeName(step.id, 'transcript', language)}
        onChange={(transcript) => onChange('transcript', (now) => ({ ...now, transcript }))}
      />
    </>
  );
}
