import { ok, type Result, refused } from '../shared/result.js';
import { isTimeZone, type LocalDateTime, localDateTimeAt, resolveLocalTime, type TimeZone } from '../shared/time/local-time.js';

export const SHORTEST_SESSION_MINUTES = 5;
export const LONGEST_SESSION_MINUTES = 240;

export interface SessionPlan {
  readonly localDateTime: LocalDateTime;
  readonly timeZone: TimeZone;
  readonly durationMinutes: number;
}

export interface PlannedSession {
  /** The wall time that will be shown: differs from the wish when that time does not exist on the day the clock moves. */
  readonly startsAtLocal: LocalDateTime;
  readonly timeZone: TimeZone;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

export type SessionPlanProblem = 'unknownTimeZone' | 'notALocalTime' | 'timeInPast' | 'durationOutOfRange';

/** Turns a wish on the wall clock into an instant; refuses what has already begun. */
export function planSession(plan: SessionPlan, now: Date): Result<PlannedSession, SessionPlanProblem> {
  const { timeZone, durationMinutes } = plan;
  if (!isTimeZone(timeZone)) return refused('unknownTimeZone');
  const wholeMinutes = Number.isInteger(durationMinutes);
  if (!wholeMinutes || durationMinutes < SHORTEST_SESSION_MINUTES || durationMinutes > LONGEST_SESSION_MINUTES)
    return refused('durationOutOfRange');
  const startsAt = resolveOrNull(plan.localDateTime, timeZone);
  if (startsAt === null) return refused('notALocalTime');
  if (startsAt <= now) return refused('timeInPast');
  const endsAt = new Date(startsAt.getTime() + durationMinutes * 60_000);
  return ok({ startsAtLocal: localDateTimeAt(startsAt, timeZone), timeZone, startsAt, endsAt });
}

function resolveOrNull(localDateTime: LocalDateTime, timeZone: TimeZone): Date | null {
  try {
    return resolveLocalTime(localDateTime, timeZone);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
