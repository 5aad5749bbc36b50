import { encode } from 'uqr';

/** An address as a square to scan; the words beside it say the same. On white in every theme: that is what cameras expect. */
export function QrSquare({ address }: { readonly address: string }) {
  const { data, size } = encode(address, { ecc: 'M', border: 0 });
  const dark = data.flatMap((row, y) => runsOf(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`));
  return (
    <svg viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges" aria-hidden="true">
      <path d={dark.join('')} fill="#1B1F2A" />
    </svg>
  );
}

/** Where dark modules stand beside each other, and how many: few shapes print without seams. */
function runsOf(row: readonly boolean[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const [x, isDark] of row.entries()) {
    const last = runs.at(-1);
    if (!isDark) continue;
    if (last && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  }
  return runs;
}
