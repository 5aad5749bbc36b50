import { addMonths } from '../../shared/time/calendar.js';
import { addWeeks, isoWeekOf } from '../../shared/time/iso-week.js';
import { type IsoDate, localDateAt, resolveLocalTime, type TimeZone } from '../../shared/time/local-time.js';

export type PeriodLength = 'week' | 'month';

/** An ISO week or a calendar month in a time zone; `startsAt` included, `endsAt` not. */
export interface SamplingPeriod {
  /** First date: the Monday of a week, the first of a month. */
  readonly key: IsoDate;
  readonly length: PeriodLength;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** The period an instant falls in, on the clock of the zone: a week with a clock change has 167 or 169 hours. */
export function samplingPeriodAt(instant: Date, length: PeriodLength, timeZone: TimeZone): SamplingPeriod {
  const date = localDateAt(instant, timeZone);
  const key = length === 'week' ? isoWeekOf(date) : `${date.slice(0, 7)}-01`;
  const next = length === 'week' ? addWeeks(key, 1) : addMonths(key, 1);
  return { key, length, startsAt: midnight(key, timeZone), endsAt: midnight(next, timeZone) };
}

/**
 * Periods that ended after `from` and not after `now`, oldest first: what still has to be drawn when `from` is the end of the last
 * period that was drawn (or the start of the plan). Calling it late, or twice with the same `from`, gives the same periods.
 */
export function periodsDue(
  plan: { readonly quota: { readonly per: PeriodLength }; readonly timeZone: TimeZone },
  from: Date,
  now: Date,
): readonly SamplingPeriod[] {
  const due: SamplingPeriod[] = [];
  let period = samplingPeriodAt(from, plan.quota.per, plan.timeZone);
  while (period.endsAt <= now) {
    due.push(period);
    period = samplingPeriodAt(period.endsAt, plan.quota.per, plan.timeZone);
  }
  return due;
}

function midnight(date: IsoDate, timeZone: TimeZone): Date {
  return resolveLocalTime(`${date}T00:00`, timeZone);
}
