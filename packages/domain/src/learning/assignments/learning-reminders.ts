import { addDays } from '../../shared/time/calendar.js';
import { type IsoDate, resolveLocalTime, type TimeZone } from '../../shared/time/local-time.js';

/** Before and after a due date: the day is told in the morning, on the clock of the person. */
export const ASSIGNMENT_REMINDERS = [
  { kind: 'assignmentDueInAWeek', days: -7 },
  { kind: 'assignmentDueTomorrow', days: -1 },
  { kind: 'assignmentOverdue', days: 1 },
] as const;
export type AssignmentReminderKind = (typeof ASSIGNMENT_REMINDERS)[number]['kind'];
export const CERTIFICATE_REMINDERS = ['certificateRenewable', 'certificateExpiresSoon', 'certificateExpired'] as const;
export type CertificateReminderKind = (typeof CERTIFICATE_REMINDERS)[number];

export interface LearningReminder<Kind> {
  readonly kind: Kind;
  readonly dueAt: Date;
}

const DAYS_BEFORE_EXPIRY = 7;
const LOOKS_BACK: readonly string[] = ['assignmentNudge', 'assignmentOverdue', 'certificateExpired'];

/**
 * Whether a mail that goes out late still says something true: "tomorrow" and "a week from now" are over once their day is.
 * @param day what it counts down to
 * @param today of the person
 */
export const isStillAhead = (kind: string, day: IsoDate | null, today: IsoDate): boolean =>
  LOOKS_BACK.includes(kind) || day === null || today <= day;

/** Nine in the morning; when the clock jumps over it there is none to jump over: zones change at night. */
const morningOf = (date: IsoDate, timeZone: TimeZone): Date => resolveLocalTime(`${date}T09:00`, timeZone);

/**
 * What an open assignment with a due date yields, in order; nothing for a moment before it was given. One that renews a certificate is
 * told of by that certificate a week before and the day after: two mails in one morning about the same thing are one too many.
 */
export function assignmentReminders(
  { dueOn, assignedAt, renews }: { readonly dueOn: IsoDate | null; readonly assignedAt: Date; readonly renews: boolean },
  timeZone: TimeZone,
): readonly LearningReminder<AssignmentReminderKind>[] {
  if (dueOn === null) return [];
  const told = ASSIGNMENT_REMINDERS.filter(({ kind }) => !renews || kind === 'assignmentDueTomorrow');
  return told
    .map(({ kind, days }) => ({ kind, dueAt: morningOf(addDays(dueOn, days), timeZone) }))
    .filter(({ dueAt }) => dueAt > assignedAt);
}

/**
 * What a certificate that expires yields: when it can be renewed, a week before it expires, and the day after. The middle one only
 * when the window has been open for longer than that week; otherwise it would follow the first within days.
 */
export function certificateReminders(
  {
    expiresOn,
    windowOpensOn,
    issuedAt,
  }: { readonly expiresOn: IsoDate | null; readonly windowOpensOn: IsoDate | null; readonly issuedAt: Date },
  timeZone: TimeZone,
): readonly LearningReminder<CertificateReminderKind>[] {
  if (expiresOn === null || windowOpensOn === null) return [];
  const soonOn = addDays(expiresOn, -DAYS_BEFORE_EXPIRY);
  return [
    { kind: 'certificateRenewable' as const, on: windowOpensOn },
    ...(addDays(windowOpensOn, DAYS_BEFORE_EXPIRY) < soonOn ? [{ kind: 'certificateExpiresSoon' as const, on: soonOn }] : []),
    { kind: 'certificateExpired' as const, on: addDays(expiresOn, 1) },
  ]
    .map(({ kind, on }) => ({ kind, dueAt: morningOf(on, timeZone) }))
    .filter(({ dueAt }) => dueAt > issuedAt);
}
