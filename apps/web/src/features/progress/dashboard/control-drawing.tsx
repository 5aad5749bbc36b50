import { useElementSize } from '@mantine/hooks';
import { useText } from '../../../lib/i18n';
import classes from './control-chart.module.css';
import { type ControlWeek, scaleOf, type WeekChanges } from './control-weeks';
import { useDashboardWords } from './use-dashboard-words';

interface Props {
  readonly weeks: readonly ControlWeek[];
  readonly centre: number | null;
  readonly changes: readonly WeekChanges[];
  readonly active: number;
}

const LEFT = 36;
const RIGHT = 16;
const TOP = 34;
const BOTTOM = 190;
const HEIGHT = 214;
/** Where the points begin and end: for the pointer. */
export const INSET = [LEFT + 6, RIGHT + 6] as const;

/** The drawing at its real width; what it shows is said by the figure around it. */
export function ControlDrawing(props: Props) {
  const { ref, width } = useElementSize();
  return (
    <div ref={ref} className={classes.drawing} style={{ height: HEIGHT }}>
      {width > 0 && <Drawing {...props} width={width} />}
    </div>
  );
}

function Drawing({ weeks, centre, changes, active, width }: Props & { readonly width: number }) {
  const { number } = useText();
  const { week: words } = useDashboardWords();
  const [bottom, top] = scaleOf(weeks);
  const step = (width - INSET[0] - INSET[1]) / Math.max(1, weeks.length - 1);
  const x = (index: number) => INSET[0] + index * step;
  const y = (share: number) => BOTTOM - ((share - bottom) / (top - bottom)) * (BOTTOM - TOP);
  const points = weeks.flatMap(({ share, signal }, index) => (share === null ? [] : [{ share, signal, index }]));
  return (
    <svg width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true">
      {[bottom, (bottom + top) / 2, top].map((tick) => (
        <g key={tick}>
          <path d={`M${LEFT} ${y(tick)}H${width - RIGHT}`} stroke="var(--border)" />
          <text x={LEFT - 8} y={y(tick) + 4} textAnchor="end">
            {number(Math.round(tick * 100))}
          </text>
        </g>
      ))}
      {weeks.map(
        ({ week, low, high }, index) =>
          low !== null &&
          high !== null && (
            <g key={week}>
              <rect x={x(index) - step / 2} width={step + 0.5} y={y(high)} height={y(low) - y(high)} fill="var(--limits)" />
              <path
                d={`M${x(index) - step / 2} ${y(high)}h${step}M${x(index) - step / 2} ${y(low)}h${step}`}
                stroke="var(--control)"
                strokeDasharray="3 3"
              />
            </g>
          ),
      )}
      {centre !== null && <path d={`M${LEFT} ${y(centre)}H${width - RIGHT}`} stroke="var(--control)" />}
      {changes.map(({ week }, index) => {
        const at = x(weeks.findIndex((each) => each.week === week));
        return (
          <g key={week}>
            <path d={`M${at} ${TOP - 4}V${BOTTOM}`} stroke="var(--control)" strokeDasharray="2 4" />
            <text x={at} y={index % 2 === 0 ? 12 : 26} textAnchor="middle" className={classes.number}>
              {index + 1}
            </text>
          </g>
        );
      })}
      <polyline
        points={points.map(({ share, index }) => `${x(index)},${y(share)}`).join(' ')}
        fill="none"
        stroke="var(--series-1)"
        strokeWidth="2"
        strokeLinejoin="round"
      />
      {points.map(({ share, signal, index }) =>
        signal ? (
          <path
            key={index}
            d={`M${x(index)} ${y(share) - 8}l8 8l-8 8l-8 -8z`}
            fill="var(--critical)"
            stroke="var(--canvas)"
            strokeWidth="2"
          />
        ) : (
          <circle key={index} cx={x(index)} cy={y(share)} r="3.5" fill="var(--series-1)" />
        ),
      )}
      {points
        .filter(({ index }) => index === active)
        .map(({ share, index }) => (
          <circle key={index} cx={x(index)} cy={y(share)} r="11" fill="none" stroke="var(--text)" strokeWidth="2" />
        ))}
      <text x={LEFT} y={HEIGHT - 4}>
        {words(weeks[0]?.week ?? '')}
      </text>
      <text x={width - RIGHT} y={HEIGHT - 4} textAnchor="end">
        {words(weeks.at(-1)?.week ?? '')}
      </text>
    </svg>
  );
}
