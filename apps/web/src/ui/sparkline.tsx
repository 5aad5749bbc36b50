interface Props {
  /** Estimates from 0 to 100, oldest first. */
  readonly values: readonly number[];
  readonly label: string;
  readonly width?: number;
  readonly height?: number;
}

/** A line without axis beside a number that says n; the last point is the sun. */
export function Sparkline({ values, label, width = 96, height = 28 }: Props) {
  const inset = 5;
  const at = (value: number, index: number) =>
    [
      inset + (index * (width - 2 * inset)) / Math.max(1, values.length - 1),
      height - inset - (value / 100) * (height - 2 * inset),
    ] as const;
  const points = values.map(at);
  const last = points.at(-1);
  return (
    <svg width={width} height={height} role="img" aria-label={label}>
      <polyline
        points={points.map((point) => point.join(',')).join(' ')}
        fill="none"
        stroke="var(--series-1)"
        strokeWidth="2"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
      {last && <circle cx={last[0]} cy={last[1]} r="3.5" fill="var(--sun)" stroke="var(--text)" strokeWidth="1.5" />}
    </svg>
  );
}
