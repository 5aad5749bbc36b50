import type { Span } from './paused-spans.js';

/** More stretches than this in one call are no pauses. */
const MOST_SPANS = 200;
const LONGEST_SECONDS = 24 * 60 * 60;
const MOMENT = String.raw`(?:\d{1,5}|\d{1,2}(?::\d{2}){1,2})(?:[.,]\d{1,3})?`;
const STRETCH = new RegExp(String.raw`^(${MOMENT})\s*[-–]\s*(${MOMENT})$`);

/**
 * Paused stretches as a person or a telephone system writes them: `62.5-71; 2:03-2:10`, in seconds or minutes and seconds from the
 * start. Empty text is no stretch at all. @returns null when part of it cannot be read: a pause that is guessed lets a number out
 */
export function parsePausedText(text: string): readonly Span[] | null {
  const parts = text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length > MOST_SPANS) return null;
  const spans: Span[] = [];
  for (const part of parts) {
    const [, from = '', to = ''] = STRETCH.exec(part) ?? [];
    const [start, end] = [secondsOf(from), secondsOf(to)];
    if (from === '' || !(end > start) || end > LONGEST_SECONDS) return null;
    // At most three decimals were read, so rounding only undoes the error of the floating point.
    spans.push({ startMs: Math.round(start * 1000), endMs: Math.round(end * 1000) });
  }
  return spans;
}

/** The same stretches as text, in seconds; what `parsePausedText` reads back. */
export const pausedText = (spans: readonly Span[]): string =>
  spans.map(({ startMs, endMs }) => `${startMs / 1000}-${endMs / 1000}`).join('; ');

function secondsOf(moment: string): number {
  return moment
    .replace(',', '.')
    .split(':')
    .reduce((sum, part) => sum * 60 + Number(part), 0);
}
