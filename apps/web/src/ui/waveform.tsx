import { useElementSize } from '@mantine/hooks';
import { formatTimecode } from '@vakwerk/i18n/format-number';
import { memo } from 'react';
import { useText } from '../lib/i18n';
import { useThemeNow } from '../lib/theme-choice';
import { FLAG_WIDTH, placeFlags } from './place-flags';
import { useDragStretch } from './use-drag-stretch';
import { useLaneCanvas } from './use-lane-canvas';
import classes from './waveform.module.css';
import { drawLane } from './waveform-draw';

/** Smallest and largest sample per 20 ms, in turn, from −128 to 127: as the server stores them. */
export interface WaveformPeaks {
  readonly agent: Int8Array;
  readonly customer: Int8Array;
}
export interface WaveformFragment {
  readonly id: string;
  readonly number: number;
  readonly words: string;
  readonly startMs: number;
  readonly endMs: number;
}
interface Props {
  readonly peaks: WaveformPeaks;
  readonly durationMs: number;
  readonly positionMs: number;
  /** The zoomed part; the minimap under it always shows the whole call. */
  readonly view: { readonly startMs: number; readonly endMs: number };
  readonly fragments?: readonly WaveformFragment[];
  /** Stretches without sound, hatched. */
  readonly paused?: readonly { readonly startMs: number; readonly endMs: number }[];
  /** What the hatching means, for who does not see it. */
  readonly pausedWords?: string;
  readonly selectedId?: string | null;
  /** Everyone is on one channel: one lane, with this name. */
  readonly oneLane?: string | undefined;
  readonly onSeek: (ms: number) => void;
  readonly onViewChange: (startMs: number) => void;
  readonly onSelect?: (id: string) => void;
  /** A stretch was dragged over the lanes. Left out: dragging moves the playhead. */
  readonly onStretch?: ((startMs: number, endMs: number) => void) | undefined;
}

const FLAG_GAP = 2;
/** Less room than this beside the number and its words say nothing. */
const WORDS_WIDTH = 84;

/** Agent above, customer below, always named. The native sliders are what keyboards and screen readers use. */
export function Waveform({
  peaks,
  durationMs,
  positionMs,
  view,
  fragments = [],
  paused = [],
  pausedWords,
  selectedId = null,
  oneLane,
  onSeek,
  onViewChange,
  onSelect,
  onStretch,
}: Props) {
  const { t } = useText();
  const span = view.endMs - view.startMs;
  const left = (ms: number, from = view.startMs, width = span) => `${((ms - from) / width) * 100}%`;
  const spoken = t('common.wave.at', { minutes: Math.floor(positionMs / 60_000), seconds: Math.floor(positionMs / 1000) % 60 });
  const { ref: flagsRow, width } = useElementSize();
  const shown = fragments.filter((each) => each.endMs > view.startMs && each.startMs < view.endMs);
  const flags = placeFlags(
    shown.map((each) => ((Math.max(each.startMs, view.startMs) - view.startMs) / span) * width),
    width,
  );
  const height = FLAG_WIDTH * Math.max(1, ...flags.map(({ row }) => row + 1));
  const drag = useDragStretch(view, onStretch);
  const inView = positionMs >= view.startMs && positionMs <= view.endMs;
  return (
    <div className={classes.wave}>
      <div className={classes.names} style={{ paddingTop: height }}>
        <span data-lane="agent">{oneLane ?? t('common.lane.agent')}</span>
        {oneLane ? <span /> : <span data-lane="customer">{t('common.lane.customer')}</span>}
        <span>{t('common.wave.wholeCall')}</span>
      </div>
      {paused.length > 0 && <p className={classes.hidden}>{pausedWords}</p>}
      <div className={classes.plots}>
        <div ref={flagsRow} className={classes.flags} style={{ height }}>
          {shown.map((each, index) => (
            <button
              type="button"
              key={each.id}
              style={{
                left: flags[index]?.left,
                top: (flags[index]?.row ?? 0) * FLAG_WIDTH,
                maxWidth: Math.max(FLAG_WIDTH, flags[index]?.room ?? 0) - FLAG_GAP,
              }}
              data-now={each.id === selectedId || undefined}
              aria-pressed={each.id === selectedId}
              aria-label={`${each.number} ${each.words}`}
              onClick={() => onSelect?.(each.id)}
            >
              <b>{each.number}</b> {(flags[index]?.room ?? 0) >= WORDS_WIDTH && <span>{each.words}</span>}
            </button>
          ))}
        </div>
        <div className={classes.lanes} data-dragging={drag.stretch !== null || undefined} {...drag.handlers}>
          {fragments.map((each) => (
            <i
              key={each.id}
              className={classes.band}
              data-now={each.id === selectedId || undefined}
              style={{ left: left(each.startMs), width: `${((each.endMs - each.startMs) / span) * 100}%` }}
            />
          ))}
          <Lane samples={peaks.agent} colour="--lane-agent" startMs={view.startMs} endMs={view.endMs} positionMs={positionMs} />
          {!oneLane && (
            <Lane
              samples={peaks.customer}
              colour="--lane-customer"
              startMs={view.startMs}
              endMs={view.endMs}
              positionMs={positionMs}
            />
          )}
          {paused.map((each) => (
            <i
              key={each.startMs}
              className={classes.paused}
              style={{ left: left(each.startMs), width: `${((each.endMs - each.startMs) / span) * 100}%` }}
            />
          ))}
          {drag.stretch && (
            <i
              className={classes.drag}
              style={{
                left: left(drag.stretch.startMs),
                width: `${((drag.stretch.endMs - drag.stretch.startMs) / span) * 100}%`,
              }}
            />
          )}
          {inView && <i className={classes.head} style={{ left: left(positionMs) }} />}
          <input
            type="range"
            className={classes.slider}
            aria-label={t('common.wave.position')}
            aria-valuetext={spoken}
            min={view.startMs}
            max={view.endMs}
            step={100}
            value={Math.min(view.endMs, Math.max(view.startMs, positionMs))}
            onChange={(event) => drag.stretch === null && onSeek(event.currentTarget.valueAsNumber)}
          />
        </div>
        <div className={classes.axis} aria-hidden="true">
          {ticks(view.startMs, view.endMs).map((ms) => (
            <span key={ms} style={{ left: left(ms) }}>
              {formatTimecode(ms)}
            </span>
          ))}
        </div>
        <div className={classes.minimap}>
          <Lane samples={peaks.agent} colour="--lane-agent" startMs={0} endMs={durationMs} positionMs={durationMs} small />
          {!oneLane && (
            <Lane
              samples={peaks.customer}
              colour="--lane-customer"
              startMs={0}
              endMs={durationMs}
              positionMs={durationMs}
              small
            />
          )}
          {fragments.map((each) => (
            <i
              key={each.id}
              className={classes.tick}
              data-now={each.id === selectedId || undefined}
              style={{ left: left(each.startMs, 0, durationMs), width: left(each.endMs - each.startMs, 0, durationMs) }}
            />
          ))}
          {paused.map((each) => (
            <i
              key={each.startMs}
              className={classes.paused}
              style={{ left: left(each.startMs, 0, durationMs), width: left(each.endMs - each.startMs, 0, durationMs) }}
            />
          ))}
          <i className={classes.window} style={{ left: left(view.startMs, 0, durationMs), width: left(span, 0, durationMs) }} />
          <i className={classes.smallHead} style={{ left: left(positionMs, 0, durationMs) }} />
          <input
            type="range"
            className={classes.slider}
            aria-label={t('common.wave.window')}
            aria-valuetext={`${formatTimecode(view.startMs)} – ${formatTimecode(view.endMs)}`}
            min={0}
            max={Math.max(0, durationMs - span)}
            step={1000}
            value={view.startMs}
            onChange={(event) => onViewChange(event.currentTarget.valueAsNumber)}
          />
        </div>
      </div>
    </div>
  );
}

interface LaneProps {
  readonly samples: Int8Array;
  readonly colour: string;
  readonly startMs: number;
  readonly endMs: number;
  readonly positionMs: number;
  readonly small?: boolean;
}

/** Memoised: a lane redraws only when what it shows changes. The theme is read so that a switch repaints the canvas. */
const Lane = memo(function Lane({ samples, colour, startMs, endMs, positionMs, small = false }: LaneProps) {
  useThemeNow();
  const canvas = useLaneCanvas((context, width, height, colourOf) =>
    drawLane(context, { width, height, samples, startMs, endMs, positionMs, colour: colourOf(colour) }),
  );
  return (
    <span className={classes.lane} data-small={small || undefined} aria-hidden="true">
      <canvas ref={canvas} />
    </span>
  );
});

/** Between four and eight round moments. */
function ticks(startMs: number, endMs: number): number[] {
  const step =
    [5, 10, 15, 30, 60, 120, 300, 600].map((seconds) => seconds * 1000).find((each) => (endMs - startMs) / each <= 8) ??
    1_200_000;
  const first = Math.ceil(startMs / step) * step;
  return Array.from({ length: Math.max(0, Math.floor((endMs - first) / step) + 1) }, (_, index) => first + index * step);
}
