/** Six or more steps as the window of a house, for the one big card on wide screens. Decoration; the words stand beside it. */
export function WindowPanes({
  total,
  done,
  current,
}: {
  readonly total: number;
  readonly done: number;
  readonly current?: number | undefined;
}) {
  const rows = Math.max(2, Math.ceil(total / 2));
  const height = 204 / rows;
  const place = (index: number) => ({ x: (index % 2) * 88, y: Math.floor(index / 2) * height, width: 88, height });
  const indexes = Array.from({ length: total }, (_, index) => index);
  const beam = current === undefined ? null : place(current);
  return (
    <svg width="252" height="284" viewBox="0 0 252 284" aria-hidden="true">
      {beam && <path d={`M${44 + beam.x} ${40 + beam.y + height}h88L${88 + beam.x} 284H${beam.x}z`} fill="var(--daylight)" />}
      <g transform="translate(44,40)">
        {indexes.map((index) => (
          <rect key={index} {...place(index)} fill={index === current ? 'var(--sun)' : index < done ? 'var(--action)' : 'none'} />
        ))}
        <g fill="none" stroke="var(--text)" strokeWidth="3.5" strokeLinejoin="round">
          <rect width="176" height="204" />
          <path
            d={`M88 0v204${indexes
              .slice(1, rows)
              .map((row) => `M0 ${row * height}h176`)
              .join('')}M88 204L176 ${204 - height}`}
          />
        </g>
      </g>
    </svg>
  );
}
