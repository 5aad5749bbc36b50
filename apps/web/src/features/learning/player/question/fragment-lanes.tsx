import { IconFlagFilled } from '@tabler/icons-react';
import type { CallFragment } from '@vakwerk/domain/learning/courses/call-fragment';
import { useText } from '../../../../lib/i18n';
import audio from '../audio-step.module.css';
import classes from './hot-moment-input.module.css';

interface Props {
  readonly fragment: CallFragment;
  readonly position: number;
  readonly timeText: string;
  readonly onSeek: (seconds: number) => void;
  readonly moment: number | null;
  /** After the check. */
  readonly right: { readonly seconds: number; readonly toleranceSeconds: number } | null;
}

/** Who speaks when, with the place of the sound, the moment that was marked and the stretch that would have been right. */
export function FragmentLanes({ fragment, position, timeText, onSeek, moment, right }: Props) {
  const { t } = useText();
  const share = (seconds: number) => Math.min(1, Math.max(0, seconds / fragment.durationSeconds));
  const percent = (seconds: number) => `${share(seconds) * 100}%`;
  const hit = right !== null && moment !== null && Math.abs(moment - right.seconds) <= right.toleranceSeconds + 1e-9;
  return (
    <div className={audio.lanes}>
      {right && (
        <i
          className={classes.right}
          style={{
            left: percent(right.seconds - right.toleranceSeconds),
            right: `${(1 - share(right.seconds + right.toleranceSeconds)) * 100}%`,
          }}
        />
      )}
      {(['customer', 'agent'] as const).map((speaker) => (
        <div key={speaker}>
          <span className={audio.who} data-lane={speaker}>
            {t(`learning.audio.${speaker}`)}
          </span>
          <span className={audio.lane} data-lane={speaker} aria-hidden="true">
            {fragment.transcript
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
      <i className={audio.head} style={{ left: percent(position) }} />
      {moment !== null && (
        <i className={classes.flag} data-hit={right ? hit : undefined} style={{ left: percent(moment) }}>
          <IconFlagFilled size={18} aria-hidden="true" />
        </i>
      )}
      <input
        type="range"
        className={audio.slider}
        aria-label={t('learning.audio.position')}
        aria-valuetext={timeText}
        min={0}
        max={fragment.durationSeconds}
        step={0.5}
        value={position}
        onChange={({ currentTarget }) => onSeek(currentTarget.valueAsNumber)}
      />
    </div>
  );
}
