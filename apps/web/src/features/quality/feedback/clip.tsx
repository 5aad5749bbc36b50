import { IconPlayerPlayFilled, IconPlayerStopFilled } from '@tabler/icons-react';
import { formatTimecode } from '@vakwerk/i18n/format-number';
import { useText } from '../../../lib/i18n';
import type { CallPlayer } from '../player/call-player';
import { usePlayerState } from '../player/use-player';
import type { CallSound } from './call-sound';
import classes from './clip.module.css';
import { ClipLane } from './clip-lane';
import type { Fragment } from './feedback';

interface Props {
  readonly fragment: Fragment;
  readonly sound: CallSound | undefined;
  readonly player: CallPlayer;
}

/** The one fragment of the page: plays exactly its own seconds, with waveform and words of just that part. */
export function Clip({ fragment, sound, player }: Props) {
  const { t } = useText();
  const { playing, fragmentId, failed } = usePlayerState(player);
  const { startMs, endMs } = fragment;
  const plays = playing && fragmentId === fragment.id;
  const seconds = Math.max(1, Math.round((endMs - startMs) / 1000));
  const turns = sound?.transcript?.turns.filter((turn) => turn.startMs < endMs && turn.endMs > startMs && turn.text.trim()) ?? [];
  const paused = (sound?.pausedSpans ?? []).filter((each) => each.startMs < endMs && each.endMs > startMs);
  const Icon = plays ? IconPlayerStopFilled : IconPlayerPlayFilled;
  const listen = t('quality.feedback.listen', { seconds });
  return (
    <div className={classes.clip}>
      <button
        type="button"
        className={classes.play}
        aria-label={plays ? t('quality.feedback.stop') : listen}
        onClick={() => (plays ? player.toggle() : player.playFragment(fragment))}
      >
        <Icon size={28} aria-hidden="true" />
      </button>
      <div>
        <b className={classes.title}>{listen}</b>
        <p className={classes.from}>
          {t('quality.feedback.from', { time: formatTimecode(startMs) })} · {t('quality.feedback.byTip')}
        </p>
      </div>
      {sound?.peaks && (
        <div className={classes.lanes} aria-hidden="true">
          <ClipLane
            speaker="customer"
            samples={sound.peaks.customer}
            player={player}
            startMs={startMs}
            endMs={endMs}
            pauses={sound.pausedSpans}
          />
          <ClipLane
            speaker="agent"
            samples={sound.peaks.agent}
            player={player}
            startMs={startMs}
            endMs={endMs}
            pauses={sound.pausedSpans}
          />
        </div>
      )}
      {paused.length > 0 && <p className={classes.pausedWords}>{t('quality.feedback.pausedPart', { count: paused.length })}</p>}
      {turns.length > 0 && (
        <section className={classes.words} aria-label={t('quality.feedback.words')}>
          {turns.map((turn) => (
            <p key={turn.startMs}>
              <b>{t(turn.speaker === 'agent' ? 'quality.feedback.you' : 'quality.feedback.customer')}</b>
              <span lang={sound?.language}>{turn.text}</span>
            </p>
          ))}
        </section>
      )}
      <p role="status" className={classes.failed}>
        {failed && t('quality.feedback.soundFailed')}
      </p>
    </div>
  );
}
