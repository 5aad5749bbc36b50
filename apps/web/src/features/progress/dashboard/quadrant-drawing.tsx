import { useText } from '../../../lib/i18n';
import type { Overview } from './api';
import classes from './quadrant.module.css';

const SIZE = 340;
const LEFT = 34;
const BOTTOM = 306;
const TOP = 8;
const RIGHT = 332;
const x = (ratio: number) => LEFT + ratio * (RIGHT - LEFT);
const y = (ratio: number) => BOTTOM - ratio * (BOTTOM - TOP);

interface Props {
  /** Only with an estimate of both kinds; numbered as the list beside it. */
  readonly advice: Overview['advice'];
  readonly active: number;
}

/** Knows to the right, does upwards; margins as thin lines. It keeps its shape and shrinks with its place. */
export function QuadrantDrawing({ advice, active }: Props) {
  const { t } = useText();
  const line = advice[0]?.line ?? 0.5;
  const corners = [
    ['train', line / 2, line / 2],
    ['askAgain', line / 2, (1 + line) / 2],
    ['coach', (1 + line) / 2, line / 2],
    ['keep', (1 + line) / 2, (1 + line) / 2],
  ] as const;
  const ordered = [...advice.map((each, index) => ({ ...each, index }))].sort(
    (one, other) => Number(one.index === active) - Number(other.index === active),
  );
  return (
    <svg viewBox={`0 0 ${SIZE} ${SIZE}`} className={classes.drawing} aria-hidden="true">
      <rect x={LEFT} y={TOP} width={RIGHT - LEFT} height={BOTTOM - TOP} fill="none" stroke="var(--border)" />
      <path d={`M${x(line)} ${TOP}V${BOTTOM}M${LEFT} ${y(line)}H${RIGHT}`} stroke="var(--control)" strokeDasharray="4 4" />
      {corners.map(([corner, knows, does]) => (
        <text key={corner} x={x(knows)} y={y(does)} textAnchor="middle" className={classes.corner}>
          {t(`progress.dashboard.quadrant.corner.${corner}`)}
        </text>
      ))}
      {ordered.map(({ skill, knows, does, index }) => {
        const [cx, cy] = [x(knows.mean ?? 0), y(does.mean ?? 0)];
        const chosen = index === active;
        return (
          <g key={skill.id}>
            <path
              d={`M${x(knows.low ?? 0)} ${cy}H${x(knows.high ?? 0)}M${cx} ${y(does.low ?? 0)}V${y(does.high ?? 0)}`}
              stroke={chosen ? 'var(--text)' : 'var(--control)'}
              strokeWidth={chosen ? 2 : 1}
            />
            <circle
              cx={cx}
              cy={cy}
              r="10"
              fill={chosen ? 'var(--sun)' : 'var(--surface)'}
              stroke={chosen ? 'var(--sun-frame)' : 'var(--series-1)'}
              strokeWidth="2"
            />
            <text x={cx} y={cy + 4} textAnchor="middle" className={classes.point} data-chosen={chosen || undefined}>
              {index + 1}
            </text>
          </g>
        );
      })}
      {[0, 1].map((tick) => (
        <g key={tick}>
          <text x={x(tick)} y={BOTTOM + 14} textAnchor={tick === 0 ? 'start' : 'end'}>
            {tick * 100}
          </text>
          <text x={LEFT - 6} y={y(tick) + (tick === 0 ? 0 : 10)} textAnchor="end">
            {tick * 100}
          </text>
        </g>
      ))}
      <text x={x(0.5)} y={SIZE - 6} textAnchor="middle" className={classes.axis}>
        {t('progress.dashboard.quadrant.knows')} →
      </text>
      <text transform={`translate(12 ${y(0.5)}) rotate(-90)`} textAnchor="middle" className={classes.axis}>
        {t('progress.dashboard.quadrant.does')} →
      </text>
    </svg>
  );
}
