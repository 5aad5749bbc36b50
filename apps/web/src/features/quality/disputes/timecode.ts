/** "1:05" or "65" as milliseconds; null when it is no moment. */
export function parseTimecode(text: string): number | null {
  const [, minutes, seconds] = /^(?:(\d{1,3}):)?(\d{1,3})$/.exec(text.trim()) ?? [];
  if (seconds === undefined) return null;
  if (minutes !== undefined && Number(seconds) > 59) return null;
  return (Number(minutes ?? 0) * 60 + Number(seconds)) * 1000;
}
