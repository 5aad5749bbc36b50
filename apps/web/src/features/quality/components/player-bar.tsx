import { IconPlayerPauseFilled, IconPlayerPlayFilled } from '@tabler/icons-react';
import { formatTimecode } from '@vakwerk/i18n/format-number';
import { useEffect, useState } from 'react';
import { useText } from '../../../lib/i18n';
import { Waveform } from '../../../ui/waveform';
import type { Call } from '../api/call';
import type { NumberedFragment } from '../draft/fragments';
import { type CallPlayer, SPEEDS } from '../player/call-player';
import { useFromPosition, usePlayerState, usePositionMs } from '../player/use-player';
import classes from './player-bar.module.css';

interface Props {
  readonly call: Call;
  readonly durationMs: number;
  readonly player: CallPlayer;
  readonly src: string | undefined;
  readonly fragments: readonly NumberedFragment[];
  /** Start of a fragment whose end is still to come. */
  readonly markMs: number | null;
  /** A stretch was dragged over the wave. */
  readonly onStretch?: (startMs: number, endMs: number) => void;
}

export function PlayerBar({ call, durationMs, player, src, fragments, markMs, onStretch }: Props) {
  const { t, date } = useText();
  const { failed } = usePlayerState(player);
  // A chat has no sound by nature: nothing is missing, so nothing is said.
  if (call.channel === 'chat' && !call.peaks) return null;
  return (
    <section className={classes.player} aria-label={t('quality.score.player')}>
      {call.peaks ? (
        <>
          {/* biome-ignore lint/a11y/useMediaCaption: the whole transcript stands under it, with the line that is heard marked. */}
          <audio ref={player.attach} src={src} preload="auto" />
          <Controls player={player} durationMs={durationMs} />
          <Wave call={call} durationMs={durationMs} player={player} fragments={fragments} onStretch={onStretch} />
        </>
      ) : (
        <p className={classes.none}>
          {call.audioRemovedOn
            ? t('quality.retention.audioRemoved', { day: date(new Date(call.audioRemovedOn)) })
            : t(onStretch ? 'quality.score.noRecording' : 'quality.view.noRecording')}
        </p>
      )}
      <div role="status" className={classes.status}>
        {failed && <span>{t('quality.score.soundLost')}</span>}
        {markMs !== null && <span>{t('quality.score.marking', { time: formatTimecode(markMs) })}</span>}
      </div>
    </section>
  );
}

function Controls({ player, durationMs }: Pick<Props, 'player' | 'durationMs'>) {
  const { t, number } = useText();
  const { playing, rate, skipSilence } = usePlayerState(player);
  const time = useFromPosition(player, formatTimecode);
  const Icon = playing ? IconPlayerPauseFilled : IconPlayerPlayFilled;
  return (
    <div className={classes.controls}>
      <p className={classes.time}>
        <b>{time}</b> / {formatTimecode(durationMs)}
      </p>
      <div className={classes.buttons}>
        <button type="button" className={classes.quiet} onClick={() => player.move(-5000)}>
          {t('quality.score.back5')}
        </button>
        <button
          type="button"
          className={classes.play}
          aria-label={t(playing ? 'quality.score.pause' : 'quality.score.play')}
          onClick={player.toggle}
        >
          <Icon size={20} aria-hidden="true" />
        </button>
        <button type="button" className={classes.quiet} onClick={() => player.move(5000)}>
          {t('quality.score.on5')}
        </button>
      </div>
      <div className={classes.settings}>
        <fieldset className={classes.speed}>
          <legend>{t('quality.score.speed')}</legend>
          <button
            type="button"
            aria-label={t('quality.key.slower')}
            disabled={rate === SPEEDS[0]}
            onClick={() => player.changeSpeed(-1)}
          >
            −
          </button>
          <b aria-live="polite">{number(rate, rate % 1 === 0 ? 0 : rate % 0.5 === 0 ? 1 : 2)}×</b>
          <button
            type="button"
            aria-label={t('quality.key.faster')}
            disabled={rate === SPEEDS.at(-1)}
            onClick={() => player.changeSpeed(1)}
          >
            +
          </button>
        </fieldset>
        <button
          type="button"
          role="switch"
          aria-checked={skipSilence}
          className={classes.switch}
          onClick={player.toggleSkipSilence}
        >
          <i />
          {t('quality.score.skipSilence')}
        </button>
      </div>
    </div>
  );
}

/** What a desk screen shows of the call at once; a short call is shown whole. */
const SPAN_MS = 120_000;

function Wave({ call, durationMs, player, fragments, onStretch }: Omit<Props, 'src' | 'markMs'>) {
  const { t } = useText();
  const positionMs = usePositionMs(player);
  const { fragmentId } = usePlayerState(player);
  const span = Math.min(SPAN_MS, durationMs);
  const [startMs, setStart] = useState(0);
  const inView = positionMs >= startMs && positionMs <= startMs + span * 0.98;
  // The window follows the playhead, a page at a time: a picture that scrolls all the time cannot be read.
  useEffect(() => {
    if (!inView) setStart(Math.max(0, Math.min(durationMs - span, positionMs - span * 0.1)));
  }, [inView, positionMs, durationMs, span]);
  if (!call.peaks) return null;
  return (
    <div className={classes.wave}>
      <Waveform
        peaks={call.peaks}
        oneLane={call.recording?.channels === 1 ? t('quality.score.oneChannel') : undefined}
        durationMs={durationMs}
        paused={call.pausedSpans}
        positionMs={positionMs}
        view={{ startMs, endMs: startMs + span }}
        fragments={fragments.map((each) => ({ ...each, words: each.note }))}
        selectedId={fragmentId}
        pausedWords={t('quality.score.pausedLane', { count: call.pausedSpans.length })}
        onSeek={player.seek}
        onViewChange={setStart}
        onStretch={onStretch}
        onSelect={(id) => {
          const chosen = fragments.find((each) => each.id === id);
          if (chosen) player.playFragment(chosen);
        }}
      />
    </div>
  );
}
