import { addDays } from '../../shared/time/calendar.js';
import { endOfLocalDate, type IsoDate, type TimeZone } from '../../shared/time/local-time.js';

/** By when an assignment is due: a date, or a number of days after a date of the person such as the hire date. */
export type DueRule =
  | { readonly kind: 'onDate'; readonly dueOn: IsoDate }
  | { readonly kind: 'daysAfter'; readonly from: IsoDate; readonly days: number };

export interface Due {
  readonly dueOn: IsoDate;
  readonly timeZone: TimeZone;
  /** The first instant that is too late: the end of the due date on the person's clock. */
  readonly dueAt: Date;
}

export function resolveDue(rule: DueRule, timeZone: TimeZone): Due {
  const dueOn = rule.kind === 'onDate' ? rule.dueOn : addDays(rule.from, rule.days);
  return { dueOn, timeZone, dueAt: endOfLocalDate(dueOn, timeZone) };
}
