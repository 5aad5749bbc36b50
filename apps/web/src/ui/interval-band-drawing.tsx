import { scaleLinear } from '@visx/scale';
import { Area, LinePath } from '@visx/shape';
import classes from './interval-band.module.css';

/** One estimate with its 95 % interval, in the units of `max`. */
export interface BandPoint {
  readonly label: string;
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}
export interface BandMarker {
  /** Between two points: 2.5 stands halfway the third and the fourth. */
  readonly at: number;
  readonly label: string;
}
export interface BandDrawingProps {
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly points: readonly BandPoint[];
  readonly max?: number;
  readonly goal?: { readonly value: number; readonly label: string };
  readonly markers?: readonly BandMarker[];
  /** Drawn bigger: the point that is talked about. */
  readonly active?: number | undefined;
  /** One pane per call under the axis: filled when it was seen. */
  readonly seen?: readonly boolean[];
  /** Somebody else's line under this one, thin and dashed, without a margin: a value or nothing for each point. */
  readonly beside?: readonly (number | null)[] | undefined;
  /** Said instead of the drawing. */
  readonly label: string;
}

const LEFT = 44;
const TOP = 28;
const BOTTOM = 172;

/** The drawing itself; see IntervalBand. */
export function BandDrawing({
  points,
  max = 100,
  goal,
  markers = [],
  active,
  seen,
  beside,
  label,
  width,
  height,
}: BandDrawingProps) {
  const right = width - 12;
  const x = scaleLinear({ domain: [0, Math.max(1, points.length - 1)], range: [LEFT, right - 8] });
  const y = scaleLinear({ domain: [0, max], range: [BOTTOM, TOP] });
  const indexed = points.map((point, index) => ({ ...point, index }));
  const last = indexed.at(-1);
  return (
    <svg width={width} height={height} role="img" aria-label={label}>
      {[0, max / 2, max].map((tick) => (
        <g key={tick}>
          <path d={`M${LEFT} ${y(tick)}H${right}`} stroke="var(--border)" />
          <text x={LEFT - 10} y={y(tick) + 5} textAnchor="end">
            {tick}
          </text>
        </g>
      ))}
      <Area
        data={indexed}
        x={(point) => x(point.index)}
        y0={(point) => y(point.low)}
        y1={(point) => y(point.high)}
        fill="var(--band)"
      />
      {markers.map((marker) => (
        <g key={`${marker.at} ${marker.label}`}>
          <path d={`M${x(marker.at)} ${TOP - 6}V${BOTTOM}`} stroke="var(--control)" strokeDasharray="4 4" />
          <text x={x(marker.at)} y={TOP - 12} textAnchor="middle" className={classes.strong}>
            {marker.label}
          </text>
        </g>
      ))}
      {goal && (
        <g>
          <path
            d={`M${LEFT} ${y(goal.value)}H${right}`}
            stroke="var(--good)"
            strokeWidth="2"
            strokeDasharray="2 5"
            strokeLinecap="round"
          />
          <text x={LEFT - 10} y={y(goal.value) + 5} textAnchor="end" className={classes.goal}>
            {goal.label}
          </text>
        </g>
      )}
      {beside && (
        <LinePath
          data={beside.flatMap((value, index) => (value === null ? [] : [{ value, index }]))}
          x={(point) => x(point.index)}
          y={(point) => y(point.value)}
          stroke="var(--text-2)"
          strokeWidth={1.5}
          strokeDasharray="5 4"
          fill="none"
        />
      )}
      <LinePath
        data={indexed}
        x={(point) => x(point.index)}
        y={(point) => y(point.estimate)}
        stroke="var(--series-1)"
        strokeWidth={2.5}
        fill="none"
        strokeLinejoin="round"
      />
      {indexed.slice(0, -1).map((point) => (
        <circle
          key={point.label}
          cx={x(point.index)}
          cy={y(point.estimate)}
          r={point.index === active ? 7 : 4}
          fill="var(--series-1)"
          stroke={point.index === active ? 'var(--text)' : 'none'}
          strokeWidth="2"
        />
      ))}
      {last && <circle cx={x(last.index)} cy={y(last.estimate)} r="7.5" fill="var(--sun)" stroke="var(--text)" strokeWidth="2" />}
      {seen?.map((yes, index) => (
        <rect
          key={`${points[index]?.label ?? ''}-seen`}
          x={x(index) - 5.5}
          y={BOTTOM + 8}
          width="11"
          height="11"
          rx="2.5"
          fill={yes ? 'var(--series-1)' : 'none'}
          stroke={yes ? 'var(--series-1)' : 'var(--control)'}
          strokeWidth="1.5"
        />
      ))}
      <text x={LEFT} y={height - 4}>
        {points[0]?.label}
      </text>
      <text x={right} y={height - 4} textAnchor="end">
        {last?.label}
      </text>
    </svg>
  );
}
