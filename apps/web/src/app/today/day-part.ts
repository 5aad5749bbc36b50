export type DayPart = 'morning' | 'afternoon' | 'evening';

/** Goedemorgen until noon, goedemiddag until six, then goedenavond; before five it is still the evening. */
export function dayPart(hour: number): DayPart {
  if (hour < 5 || hour >= 18) return 'evening';
  return hour < 12 ? 'morning' : 'afternoon';
}

/** Hour from 0 to 23 on the clock of an IANA zone. */
export const hourIn = (zone: string, instant: Date): number =>
  Number(new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: 'numeric', hourCycle: 'h23' }).format(instant));

/** Monday is 0, on the clock of an IANA zone. */
export function weekdayIn(zone: string, instant: Date): number {
  const name = new Intl.DateTimeFormat('en-GB', { timeZone: zone, weekday: 'short' }).format(instant);
  return ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(name);
}
