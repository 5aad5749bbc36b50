import { IconPlayerPauseFilled, IconPlayerPlayFilled, IconRewindBackward5 } from '@tabler/icons-react';
import { formatTimecode } from '@vakwerk/i18n/format-number';
import { useText } from '../../../lib/i18n';
import type { AudioStep as Step } from '../api/module';
import classes from './audio-step.module.css';
import { GoneSound } from './gone-sound';
import { useFragment } from './use-fragment';
import type { StepSaver } from './use-step-saver';

/** A piece of a call. Who speaks when stands in two named lanes; the text is always there to read. */
export function AudioStep({ step, saver }: { readonly step: Step; readonly saver: StepSaver }) {
  const { language } = useText();
  if (step.audioUrl !== '') return <Playable step={step} saver={saver} />;
  return (
    <>
      <p className={classes.introduction}>{step.introduction[language]}</p>
      <GoneSound seen={step.progress.done} saver={saver} />
    </>
  );
}

function Playable({ step, saver }: { readonly step: Step; readonly saver: StepSaver }) {
  const { t, language } = useText();
  const { position, playing, slow, failed, seek, toggle, changeSpeed, element } = useFragment(step, saver);
  const Icon = playing ? IconPlayerPauseFilled : IconPlayerPlayFilled;
  const percent = (seconds: number) => `${(seconds / step.durationSeconds) * 100}%`;
  const time = t('learning.audio.time', {
    now: formatTimecode(position * 1000),
    total: formatTimecode(step.durationSeconds * 1000),
  });
  const now = step.transcript.findLastIndex(({ startSeconds }) => startSeconds <= position);
  return (
    <>
      <p className={classes.introduction}>{step.introduction[language]}</p>
      <section className={classes.audio} aria-label={step.title[language]}>
        <audio {...element} />
        <p className={classes.time}>{time}</p>
        <div className={classes.lanes}>
          {(['customer', 'agent'] as const).map((speaker) => (
            <div key={speaker}>
              <span className={classes.who} data-lane={speaker}>
                {t(`learning.audio.${speaker}`)}
              </span>
              <span className={classes.lane} data-lane={speaker} aria-hidden="true">
                {step.transcript
                  .filter((turn) => turn.speaker === speaker)
                  .map(({ startSeconds, endSeconds }) => (
                    <i
                      key={startSeconds}
                      data-heard={startSeconds <= position || undefined}
                      style={{ left: percent(startSeconds), width: percent(endSeconds - startSeconds) }}
                    />
                  ))}
              </span>
            </div>
          ))}
          <i className={classes.head} style={{ left: percent(position) }} />
          <input
            type="range"
            className={classes.slider}
            aria-label={t('learning.audio.position')}
            aria-valuetext={time}
            min={0}
            max={step.durationSeconds}
            step={1}
            value={position}
            onChange={(event) => seek(event.currentTarget.valueAsNumber)}
          />
        </div>
        <div className={classes.controls}>
          <button
            type="button"
            className={classes.play}
            aria-label={t(playing ? 'learning.audio.pause' : 'learning.audio.play')}
            onClick={toggle}
          >
            <Icon size={28} aria-hidden="true" />
          </button>
          <button
            type="button"
            className={classes.round}
            aria-label={t('learning.audio.back')}
            onClick={() => seek(position - 5)}
          >
            <IconRewindBackward5 size={26} stroke={1.75} aria-hidden="true" />
          </button>
          <button type="button" className={classes.words} onClick={changeSpeed}>
            {t(slow ? 'learning.audio.normal' : 'learning.audio.slower')}
          </button>
        </div>
        <p role="status" className={classes.note}>
          {failed ? t('learning.audio.failed') : step.progress.done ? '' : t('learning.audio.listenOn')}
        </p>
      </section>
      <section className={classes.script} aria-label={t('learning.audio.transcript')} lang={step.spokenLanguage}>
        {step.transcript.map(({ speaker, startSeconds, text }, index) => (
          <p key={startSeconds} className={classes.line} data-now={(position > 0 && index === now) || undefined}>
            <i aria-hidden="true" />
            <span>
              <b lang={language}>{t(`learning.audio.${speaker}`)}</b>
              {text}
            </span>
          </p>
        ))}
      </section>
    </>
  );
}
