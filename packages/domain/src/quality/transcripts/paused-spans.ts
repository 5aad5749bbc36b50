/** A stretch of a recording in milliseconds: start included, end not. */
export interface Span {
  readonly startMs: number;
  readonly endMs: number;
}

/**
 * Paused stretches (a card number being read out) as they are kept: inside the recording, in order, touching and overlapping ones
 * merged, empty ones gone. Outward to whole milliseconds, because half a millisecond of a number is still a number.
 */
export function pausedSpans(spans: readonly Span[], durationMs: number): readonly Span[] {
  const inside = spans
    .map(({ startMs, endMs }) => ({ startMs: Math.max(0, Math.floor(startMs)), endMs: Math.min(durationMs, Math.ceil(endMs)) }))
    .filter(({ startMs, endMs }) => endMs > startMs)
    .sort((one, other) => one.startMs - other.startMs);
  const merged: Span[] = [];
  for (const span of inside) {
    const last = merged.at(-1);
    if (last && span.startMs <= last.endMs) merged[merged.length - 1] = { ...last, endMs: Math.max(last.endMs, span.endMs) };
    else merged.push(span);
  }
  return merged;
}

/** What may be played of a range: the range without the paused stretches, in order. */
export function allowedRanges(range: Span, paused: readonly Span[], durationMs: number): readonly Span[] {
  const endMs = Math.min(range.endMs, durationMs);
  const allowed: Span[] = [];
  let from = Math.max(0, range.startMs);
  for (const span of pausedSpans(paused, durationMs)) {
    if (span.startMs >= endMs) break;
    if (span.startMs > from) allowed.push({ startMs: from, endMs: span.startMs });
    from = Math.max(from, span.endMs);
  }
  return from < endMs ? [...allowed, { startMs: from, endMs }] : allowed;
}
