const PEAK_MS = 20;
const BAR = 3;

export interface LaneDrawing {
  readonly width: number;
  readonly height: number;
  readonly samples: Int8Array;
  readonly startMs: number;
  readonly endMs: number;
  /** Bars after this moment are drawn lighter: not played yet. */
  readonly positionMs: number;
  readonly colour: string;
}

/** Loudest sample, 0 to 1, of the pairs between two moments. */
export function loudest(samples: Int8Array, fromMs: number, toMs: number): number {
  const first = Math.max(0, Math.floor(fromMs / PEAK_MS) * 2);
  const last = Math.min(samples.length, Math.max(first + 2, Math.ceil(toMs / PEAK_MS) * 2));
  let most = 0;
  for (let index = first; index < last; index += 1) most = Math.max(most, Math.abs(samples[index] ?? 0));
  return Math.min(1, most / 127);
}

/** One bar of 1.9 px per 3 px; a silent moment keeps a dot, so that the lane stays a line. */
export function drawLane(
  context: CanvasRenderingContext2D,
  { width, height, samples, startMs, endMs, positionMs, colour }: LaneDrawing,
): void {
  context.clearRect(0, 0, width, height);
  context.fillStyle = colour;
  const perBar = ((endMs - startMs) * BAR) / width;
  for (let bar = 0; bar * BAR < width; bar += 1) {
    const from = startMs + bar * perBar;
    const size = Math.max(1.5, loudest(samples, from, from + perBar) * (height - 2));
    context.globalAlpha = from < positionMs ? 1 : 0.62;
    context.fillRect(bar * BAR, (height - size) / 2, 1.9, size);
  }
}
