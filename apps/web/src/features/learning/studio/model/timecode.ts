/** "1:04.5" for 64.5 seconds: minutes, seconds, and tenths when there are any. */
export function timecode(seconds: number): string {
  const tenths = Math.round(seconds * 10);
  const rest = String(Math.floor(tenths / 10) % 60).padStart(2, '0');
  return `${Math.floor(tenths / 600)}:${rest}${tenths % 10 === 0 ? '' : `.${tenths % 10}`}`;
}

/** Seconds of "64", "1:04" or "1:04.5"; a comma is fine too. Null for anything else. */
export function parseTimecode(text: string): number | null {
  const found = /^\s*(?:(\d{1,3}):)?(\d{1,4})(?:[.,](\d{1,3}))?\s*$/u.exec(text);
  if (!found) return null;
  const [, minutes, seconds = '0', part = ''] = found;
  if (minutes !== undefined && (Number(seconds) > 59 || seconds.length !== 2)) return null;
  return Number(minutes ?? 0) * 60 + Number(seconds) + Number(`0.${part || '0'}`);
}
