import { useText } from '../../../lib/i18n';
import { useThemeNow } from '../../../lib/theme-choice';
import { useLaneCanvas } from '../../../ui/use-lane-canvas';
import { drawLane } from '../../../ui/waveform-draw';
import type { CallPlayer } from '../player/call-player';
import type { Pause } from '../player/pauses';
import { usePositionMs } from '../player/use-player';
import classes from './clip.module.css';

interface Props {
  readonly speaker: 'agent' | 'customer';
  readonly samples: Int8Array;
  readonly player: CallPlayer;
  readonly startMs: number;
  readonly endMs: number;
  /** Stretches without sound, hatched. */
  readonly pauses: readonly Pause[];
}

/** One speaker of a fragment; what was heard is darker. */
export function ClipLane({ speaker, samples, player, startMs, endMs, pauses }: Props) {
  const { t } = useText();
  useThemeNow();
  const positionMs = usePositionMs(player);
  const canvas = useLaneCanvas((context, width, height, colourOf) =>
    drawLane(context, { width, height, samples, startMs, endMs, positionMs, colour: colourOf(`--lane-${speaker}`) }),
  );
  return (
    <div className={classes.lane} data-lane={speaker}>
      <span>{t(speaker === 'agent' ? 'quality.feedback.you' : 'quality.feedback.customer')}</span>
      <div className={classes.plot}>
        <canvas ref={canvas} />
        {pauses
          .filter((each) => each.startMs < endMs && each.endMs > startMs)
          .map((each) => {
            const from = Math.max(each.startMs, startMs);
            const width = Math.min(each.endMs, endMs) - from;
            const share = (ms: number) => `${(ms / (endMs - startMs)) * 100}%`;
            return (
              <i key={each.startMs} className={classes.paused} style={{ left: share(from - startMs), width: share(width) }} />
            );
          })}
      </div>
    </div>
  );
}
