import { useElementSize } from '@mantine/hooks';
import { scaleLinear } from '@visx/scale';
import classes from './groups.module.css';

/** The share from a week on, in percent, with its 95 % interval. */
export interface CurveStep {
  readonly week: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}
interface Props {
  /** In the order of the weeks; nobody is there at the start. */
  readonly steps: readonly CurveStep[];
  readonly active: number;
  /** Under the axis, left and right. */
  readonly ends: readonly [string, string];
}

const LEFT = 44;
const TOP = 12;
const BOTTOM = 172;
const HEIGHT = 196;
/** The last step is as wide as it needs to be seen. */
const LAST = 2;

/** A curve in steps inside its band: it rises when somebody gets there, and stays in between. */
export function CohortCurve({ steps, active, ends }: Props) {
  const { ref, width } = useElementSize();
  const last = (steps.at(-1)?.week ?? 0) + LAST;
  const x = scaleLinear({ domain: [0, last], range: [LEFT, Math.max(LEFT + 1, width - 16)] });
  const y = scaleLinear({ domain: [0, 100], range: [BOTTOM, TOP] });
  const start = { week: 0, share: 0, low: 0, high: 0 };
  const whole = [start, ...steps];
  /** Along the steps from left to right, at one of their heights. */
  const along = (heightOf: (step: CurveStep) => number) =>
    whole.flatMap((step, index) => [
      [x(step.week), y(heightOf(step))] as const,
      [x(whole[index + 1]?.week ?? last), y(heightOf(step))] as const,
    ]);
  const path = (points: readonly (readonly [number, number])[]) => points.map((point) => point.join(' ')).join('L');
  const band = `M${path(along(({ high }) => high))}L${path(along(({ low }) => low).toReversed())}Z`;
  const now = steps[active];
  return (
    <div ref={ref} className={classes.chart} style={{ height: HEIGHT }} aria-hidden="true">
      {width > 0 && (
        <svg width={width} height={HEIGHT} aria-hidden="true">
          {[0, 50, 100].map((tick) => (
            <g key={tick}>
              <path
                d={`M${LEFT} ${y(tick)}H${width - 16}`}
                stroke="var(--border)"
                strokeDasharray={tick === 50 ? '2 5' : undefined}
              />
              <text x={LEFT - 10} y={y(tick) + 5} textAnchor="end">
                {tick}
              </text>
            </g>
          ))}
          <path d={band} fill="var(--band)" />
          <path d={`M${path(along(({ share }) => share))}`} fill="none" stroke="var(--series-1)" strokeWidth="2.5" />
          {now && <circle cx={x(now.week)} cy={y(now.share)} r="7.5" fill="var(--sun)" stroke="var(--text)" strokeWidth="2" />}
          <text x={LEFT} y={HEIGHT - 4}>
            {ends[0]}
          </text>
          <text x={width - 16} y={HEIGHT - 4} textAnchor="end">
            {ends[1]}
          </text>
        </svg>
      )}
    </div>
  );
}
