import { addDays } from '../../shared/time/calendar.js';
import { endOfLocalDate, localDateAt, type TimeZone } from '../../shared/time/local-time.js';

export const RETENTION_CLASSES = ['audio', 'transcript', 'evaluation'] as const;
export type RetentionClass = (typeof RETENTION_CLASSES)[number];

/** Days each class is kept after the day of the interaction; null: until somebody deletes it. */
export type RetentionRules = Readonly<Record<RetentionClass, number | null>>;

export interface KeptItem {
  readonly id: string;
  readonly class: RetentionClass;
  /** Start of the interaction it belongs to. */
  readonly startedAt: Date;
  /** A person decided that it must stay, for a claim or an inspection. */
  readonly legalHold: boolean;
  /** An open dispute is about it: evidence does not disappear under a dispute. */
  readonly openDispute: boolean;
}

export interface RetentionDecision {
  readonly id: string;
  readonly class: RetentionClass;
  readonly dueAt: Date;
  /** Null: delete it now. */
  readonly heldBy: 'legalHold' | 'openDispute' | null;
}

/** Classes whose number of days is not a whole number above 0. */
export function checkRetentionRules(rules: RetentionRules): readonly RetentionClass[] {
  return RETENTION_CLASSES.filter((name) => rules[name] !== null && !(Number.isInteger(rules[name]) && rules[name] > 0));
}

/** The instant from which an item may go: the end of the last day it is kept, on the organisation's clock. Null: it stays. */
export function keptUntil(item: Pick<KeptItem, 'class' | 'startedAt'>, rules: RetentionRules, timeZone: TimeZone): Date | null {
  const days = rules[item.class];
  return days === null ? null : endOfLocalDate(addDays(localDateAt(item.startedAt, timeZone), days), timeZone);
}

/** Interactions that started before this instant are past their days: the same answer as `keptUntil`, for a question to a database. */
export function retentionCutoff(days: number, now: Date, timeZone: TimeZone): Date {
  return endOfLocalDate(addDays(localDateAt(now, timeZone), -days - 1), timeZone);
}

/** Everything past its time, longest overdue first; what is held is named with the reason, so that a hold is seen and not forgotten. */
export function retentionDue(
  items: readonly KeptItem[],
  rules: RetentionRules,
  now: Date,
  timeZone: TimeZone,
): readonly RetentionDecision[] {
  return items
    .flatMap((item): RetentionDecision[] => {
      const dueAt = keptUntil(item, rules, timeZone);
      if (dueAt === null || dueAt > now) return [];
      const heldBy = item.legalHold ? 'legalHold' : item.openDispute ? 'openDispute' : null;
      return [{ id: item.id, class: item.class, dueAt, heldBy }];
    })
    .sort((one, other) => one.dueAt.getTime() - other.dueAt.getTime());
}
