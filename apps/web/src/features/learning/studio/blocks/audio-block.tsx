import { useState } from 'react';
import { useText } from '../../../../lib/i18n';
import { mediaUrl } from '../api/media-upload';
import { FileDrop } from '../components/file-drop';
import { PairField } from '../components/pair-field';
import { Whole } from '../components/pair-row';
import { placeName } from '../model/problem-place';
import type { StepPartProps } from '../step-part';
import classes from './blocks.module.css';
import { LentChoice } from './lent-choice';
import { measureDuration } from './measure-duration';
import { TranscriptField } from './transcript-field';

/** A piece of a call: its sound, and every word of it to read. */
export default function AudioBlock({ step, onChange }: StepPartProps<'audioFragment'>) {
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
      <Whole label={t('learning.studio.kind.audioFragment')}>
        <div tabIndex={-1} data-place={placeName(step.id, 'file')}>
          {step.fileId ? (
            // biome-ignore lint/a11y/useMediaCaption: the words are edited right below
            <audio className={classes.sound} src={mediaUrl(step.fileId)} controls preload="metadata" />
          ) : (
            <div className={classes.sources}>
              <p className={classes.note}>{t('learning.studio.lent.title')}</p>
              <LentChoice
                onChoose={({ mediaId, durationSeconds, language, turns }) =>
                  onChange('file', (now) => ({
                    ...now,
                    fileId: mediaId ?? '',
                    durationSeconds: durationSeconds ?? 0,
                    spokenLanguage: language === 'en' ? 'en' : 'nl',
                    transcript: turns.map(({ speaker, startSeconds, endSeconds, text }) => ({
                      speaker: speaker === 'customer' ? 'customer' : 'agent',
                      startSeconds,
                      endSeconds,
                      text,
                    })),
                  }))
                }
              />
              <p className={classes.note}>{t('learning.studio.lent.orFile')}</p>
              <FileDrop
                accept={['audio/mpeg', 'audio/ogg', 'audio/wav']}
                label={t('learning.studio.audio.choose')}
                hint={t('learning.studio.audio.hint')}
                onUploaded={async ({ id }) => {
                  const durationSeconds = await measureDuration('audio', mediaUrl(id));
                  setUnreadable(durationSeconds === null);
                  if (durationSeconds) onChange('file', (now) => ({ ...now, fileId: id, durationSeconds }));
                }}
              />
            </div>
          )}
          {unreadable && (
            <p role="alert" className={classes.error}>
              {t('learning.studio.file.unreadable')}
            </p>
          )}
        </div>
      </Whole>
      <Whole label={t('learning.studio.audio.transcript')}>
        <TranscriptField
          turns={step.transcript}
          language={step.spokenLanguage}
          durationSeconds={step.durationSeconds}
          place={placeName(step.id, 'transcript')}
          onChange={(transcript) => onChange('transcript', (now) => ({ ...now, transcript }))}
        />
      </Whole>
    </>
  );
}
