import { IconFlagFilled, IconPlayerPauseFilled, IconPlayerPlayFilled, IconRewindBackward5 } from '@tabler/icons-react';
import type { AnswerOf } from '@vakwerk/domain/learning/questions/answer';
import type { AskedOf } from '@vakwerk/domain/learning/questions/asked-question';
import type { Correction } from '@vakwerk/domain/learning/questions/correction';
import { formatTimecode } from '@vakwerk/i18n/format-number';
import { useText } from '../../../../lib/i18n';
import { useShortcuts } from '../../../../lib/shortcuts';
import audio from '../audio-step.module.css';
import { FragmentLanes } from './fragment-lanes';
import classes from './hot-moment-input.module.css';
import shared from './inputs.module.css';
import type { InputProps } from './question-props';
import { useSound } from './use-sound';

type Props = InputProps<AskedOf<'hotMoment'>, AnswerOf<'hotMoment'>, Extract<Correction, { kind: 'hotMoment' }>>;

const timecode = (seconds: number) => formatTimecode(seconds * 1000);
/** A tenth is finer than anybody's thumb. */
const tenths = (seconds: number) => Math.round(seconds * 10) / 10;

/** A piece of a call in which one moment is marked: with a button or a key while it plays, with a slider, or by its line of text. */
export function HotMomentInput({ question, value, onChange, locked, correction, keys }: Props) {
  const { t, language } = useText();
  const { fragment } = question;
  const sound = useSound(`/api/media/${fragment.fileId}`, fragment.durationSeconds);
  const mark = (seconds: number) => locked || onChange({ kind: 'hotMoment', seconds: tenths(seconds) });
  const group = 'learning.answer.keys' as const;
  useShortcuts(
    keys
      ? [
          { keys: 'm', label: 'learning.answer.keyMark', group, run: () => mark(sound.now()) },
          { keys: 'Space', label: 'learning.answer.keyPlay', group, run: sound.toggle },
        ]
      : [],
  );
  const Icon = sound.playing ? IconPlayerPauseFilled : IconPlayerPlayFilled;
  const time = t('learning.audio.time', { now: timecode(sound.position), total: timecode(fragment.durationSeconds) });
  const marked = value ? t('learning.answer.markedAt', { time: timecode(value.seconds) }) : t('learning.answer.noMark');
  return (
    <div className={shared.stack}>
      <div>
        <p className={shared.hint}>{t('learning.answer.momentHint')}</p>
        <section className={audio.audio} aria-label={question.prompt[language]}>
          <audio {...sound.props} />
          <p className={audio.time}>{time}</p>
          <FragmentLanes
            fragment={fragment}
            position={sound.position}
            timeText={time}
            onSeek={sound.seek}
            moment={value?.seconds ?? null}
            right={correction ? { seconds: correction.targetSeconds, toleranceSeconds: correction.toleranceSeconds } : null}
          />
          <div className={audio.controls}>
            <button
              type="button"
              className={audio.play}
              aria-label={t(sound.playing ? 'learning.audio.pause' : 'learning.audio.play')}
              onClick={sound.toggle}
            >
              <Icon size={28} aria-hidden="true" />
            </button>
            <button
              type="button"
              className={audio.round}
              aria-label={t('learning.audio.back')}
              onClick={() => sound.seek(sound.position - 5)}
            >
              <IconRewindBackward5 size={26} stroke={1.75} aria-hidden="true" />
            </button>
            {!locked && (
              <button type="button" className={classes.mark} onClick={() => mark(sound.now())}>
                <IconFlagFilled size={20} aria-hidden="true" />
                {t(value ? 'learning.answer.markAgain' : 'learning.answer.mark')}
              </button>
            )}
          </div>
          {sound.failed && (
            <p role="alert" className={audio.note}>
              {t('learning.audio.failed')}
            </p>
          )}
        </section>
      </div>
      <div className={classes.chosen}>
        <p role="status">{marked}</p>
        {value && !locked && (
          <input
            type="range"
            aria-label={t('learning.answer.markSlider')}
            aria-valuetext={timecode(value.seconds)}
            min={0}
            max={fragment.durationSeconds}
            step={0.5}
            value={value.seconds}
            onChange={({ currentTarget }) => mark(currentTarget.valueAsNumber)}
          />
        )}
      </div>
      <section className={audio.script} aria-label={t('learning.audio.transcript')} lang={fragment.spokenLanguage}>
        {fragment.transcript.map(({ speaker, startSeconds, endSeconds, text }) => {
          const here =
            value !== null && value.seconds >= startSeconds && value.seconds < Math.max(endSeconds, startSeconds + 0.1);
          return (
            <button
              key={`${speaker} ${startSeconds}`}
              type="button"
              className={classes.turn}
              data-here={here || undefined}
              aria-disabled={locked}
              title={locked ? undefined : t('learning.answer.markLine')}
              onClick={() => mark(startSeconds)}
            >
              <span lang={language}>
                {t(`learning.audio.${speaker}`)} · {timecode(startSeconds)}
              </span>
              {text}
            </button>
          );
        })}
      </section>
    </div>
  );
}
