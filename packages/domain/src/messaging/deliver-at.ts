import { addDays, isoWeekday } from '../shared/time/calendar.js';
import { localDateAt, resolveLocalTime, type TimeZone } from '../shared/time/local-time.js';
import { kindRules, type MessageKind } from './message-kind.js';

/** A stretch of every day on the person's own clock, `HH:MM`. When it ends before it begins it runs through midnight. */
export interface LocalStretch {
  readonly from: string;
  readonly to: string;
}

/** When mail is not welcome. */
export interface QuietTimes {
  readonly quiet: LocalStretch | null;
  /** The busiest stretch of the shift. */
  readonly peak: LocalStretch | null;
  /** ISO days (1 = Monday) on which there is a peak. */
  readonly peakDays: readonly number[];
}

const HOUR_MS = 3_600_000;
/** Two stretches can hand over to each other this often before they cover all hours, and then there is no better moment. */
const MOST_MOVES = 8;

/** The end of the stretch an instant is in; null when it is in none. A stretch is the day it began on. */
function endOfStretch(at: Date, stretch: LocalStretch | null, timeZone: TimeZone, days: readonly number[] | null): Date | null {
  if (!stretch || stretch.from === stretch.to) return null;
  const today = localDateAt(at, timeZone);
  const overnight = stretch.to < stretch.from;
  for (const date of overnight ? [addDays(today, -1), today] : [today]) {
    if (days && !days.includes(isoWeekday(date))) continue;
    const from = resolveLocalTime(`${date}T${stretch.from}`, timeZone);
    const to = resolveLocalTime(`${overnight ? addDays(date, 1) : date}T${stretch.to}`, timeZone);
    if (at >= from && at < to) return to;
  }
  return null;
}

/**
 * When a mail that could go at `at` goes: then, or at the end of the quiet hours or peak it falls in.
 * @param startsAt of the session it is about, if it is about one
 */
export function deliverAt(
  kind: MessageKind,
  at: Date,
  quiet: QuietTimes,
  timeZone: TimeZone,
  startsAt: Date | null = null,
): Date {
  const { timing } = kindRules(kind);
  if (timing === 'atOnce') return at;
  const moved = outOfQuiet(at, quiet, timeZone);
  if (timing === 'untilStart' && startsAt && moved.getTime() > startsAt.getTime() - HOUR_MS) return at;
  return moved;
}

function outOfQuiet(at: Date, { quiet, peak, peakDays }: QuietTimes, timeZone: TimeZone): Date {
  let moved = at;
  for (let move = 0; move < MOST_MOVES; move++) {
    const end = endOfStretch(moved, quiet, timeZone, null) ?? endOfStretch(moved, peak, timeZone, peakDays);
    if (end === null) return moved;
    moved = end;
  }
  return at;
}
