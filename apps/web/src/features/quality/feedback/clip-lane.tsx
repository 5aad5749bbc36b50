import { useText } from '../../../lib/i18n';
import { useThemeNow } from '../../../lib/theme-choice';
import { useLaneCanvas } from '../../../ui/use-lane-canvas';
import { drawLane } from '../../../ui/waveform-draw';
import type { CallPlayer } from '../player/call-player';
import { usePositionMs } from '../player/use-player';
import classes from './clip.module.css';

interface Props {
  readonly speaker: 'agent' | 'customer';
  readonly samples: Int8Array;
  readonly player: CallPlayer;
  readonly startMs: number;
  readonly endMs: number;
}

/** One speaker of a fragment; what was heard is darker. */
export function ClipLane({ speaker, samples, player, startMs, endMs }: Props) {
  const { t } = useText();
  useThemeNow();
  const positionMs = usePositionMs(player);
  const canvas = useLaneCanvas((context, width, height, colourOf) =>
    drawLane(context, { width, height, samples, startMs, endMs, positionMs, colour: colourOf(`--lane-${speaker}`) }),
  );
  return (
    <div className={classes.lane} data-lane={speaker}>
      <span>{t(speaker === 'agent' ? 'quality.feedback.you' : 'quality.feedback.customer')}</span>
      <canvas ref={canvas} />
    </div>
  );
}
