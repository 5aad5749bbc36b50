import { addDays } from '../../shared/time/calendar.js';
import type { IsoDate } from '../../shared/time/local-time.js';

/** By when, for people a rule or a manager gives something to: nothing, one date for all, or days after a date of the person. */
export type DueRule =
  | { readonly kind: 'none' }
  | { readonly kind: 'onDate'; readonly dueOn: IsoDate }
  | { readonly kind: 'daysAfter'; readonly days: number; readonly after: 'assigned' | 'hired' };

export const MOST_DUE_DAYS = 3_650;
/** What someone gets when the date of a rule had passed before it was given: nobody is late at the moment of hearing of it. */
export const DAYS_WHEN_PASSED = 14;

/**
 * The due date for one person, never before today. Days after the hire date count from today for who was hired too long ago, and
 * for who has no hire date.
 * @param today in the zone of the organisation
 */
export function dueOnFor(
  rule: DueRule,
  { today, hiredOn }: { readonly today: IsoDate; readonly hiredOn: IsoDate | null },
): IsoDate | null {
  if (rule.kind === 'none') return null;
  if (rule.kind === 'onDate') return rule.dueOn >= today ? rule.dueOn : addDays(today, DAYS_WHEN_PASSED);
  if (rule.after === 'hired' && hiredOn !== null) {
    const dueOn = addDays(hiredOn, rule.days);
    if (dueOn >= today) return dueOn;
  }
  return addDays(today, rule.days);
}

/** Whether the numbers and dates of a rule can be used. */
export function isDueRuleSound(rule: DueRule): boolean {
  return rule.kind !== 'daysAfter' || (Number.isInteger(rule.days) && rule.days >= 0 && rule.days <= MOST_DUE_DAYS);
}
