import { type KeyboardEvent, type PointerEvent, type ReactNode, useState } from 'react';
import { useText } from '../lib/i18n';
import classes from './point-walk.module.css';

interface Props {
  /** What the points are of: the name for who cannot see the drawing. */
  readonly label: string;
  /** Points from left to right. */
  readonly count: number;
  /** One point in words, with its n: "23 nov: 88 van de 100, n 24". */
  readonly describe: (index: number) => string;
  /** Where the points begin and end, in CSS pixels from the sides; for the pointer. */
  readonly inset?: readonly [left: number, right: number];
  /** The point that is chosen first; else the newest one. */
  readonly first?: number;
  /** Somebody walked or pointed to this point: what belongs to it can be shown beside the drawing. */
  readonly onChoose?: (index: number) => void;
  readonly children: (active: number) => ReactNode;
}

/** A drawing whose points are walked with the arrows, or pointed at; the chosen one is said in words under it. */
export function PointWalk({ label, count, describe, inset = [0, 0], first = count - 1, onChoose, children }: Props) {
  const { t } = useText();
  const [chosen, choose] = useState(first);
  const active = Math.min(chosen, count - 1);
  const go = (to: number) => {
    const index = within(to, count);
    choose(index);
    if (index !== active) onChoose?.(index);
  };
  const walk = (event: KeyboardEvent) => {
    const to = { ArrowLeft: active - 1, ArrowRight: active + 1, Home: 0, End: count - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    go(to);
  };
  const point = ({ currentTarget, clientX }: PointerEvent) => {
    const box = currentTarget.getBoundingClientRect();
    const width = Math.max(1, box.width - inset[0] - inset[1]);
    go(Math.round(((clientX - box.left - inset[0]) / width) * (count - 1)));
  };
  if (count === 0) return null;
  return (
    <div>
      <div
        className={classes.walk}
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-description={t('common.chart.walk')}
        aria-valuemin={1}
        aria-valuemax={count}
        aria-valuenow={active + 1}
        aria-valuetext={describe(active)}
        onKeyDown={walk}
        onPointerMove={point}
        onPointerDown={point}
      >
        {children(active)}
      </div>
      <p className={classes.said} aria-hidden="true">
        {describe(active)}
      </p>
    </div>
  );
}

const within = (index: number, count: number) => Math.max(0, Math.min(count - 1, index));
