import type { CoachingSession } from './session.js';

/** How long before the start a reminder goes out. The kind is part of what makes a reminder unique. */
export const SESSION_REMINDERS = [
  { kind: 'coachingSessionInADay', hoursBefore: 24 },
  { kind: 'coachingSessionInAnHour', hoursBefore: 1 },
] as const;

export interface SessionReminder {
  /** Stable: the same session, time, kind and recipient always give the same key, so it can be claimed once. */
  readonly key: string;
  readonly kind: (typeof SESSION_REMINDERS)[number]['kind'];
  readonly sessionId: string;
  readonly recipientId: string;
  readonly dueAt: Date;
}

type RemindedSession = Pick<CoachingSession, 'id' | 'coachId' | 'agentIds' | 'startsAt' | 'plannedAt' | 'state'>;

/**
 * Every reminder a session yields, to everybody in it, in order of time. None for a session that is not planned any more, and
 * none for a moment before the time was agreed: whoever plans for this afternoon does not need yesterday's reminder.
 */
export function sessionReminders(session: RemindedSession): readonly SessionReminder[] {
  if (session.state !== 'planned') return [];
  return SESSION_REMINDERS.flatMap(({ kind, hoursBefore }) => {
    const dueAt = new Date(session.startsAt.getTime() - hoursBefore * 3_600_000);
    if (dueAt < session.plannedAt) return [];
    return [session.coachId, ...session.agentIds].map((recipientId) => ({
      key: [kind, session.id, dueAt.toISOString(), recipientId].join(':'),
      kind,
      sessionId: session.id,
      recipientId,
      dueAt,
    }));
  });
}

/**
 * The reminders to send at `now`: only the latest one that is due, because after an outage one reminder is a service and two are
 * noise. Nothing once the session has begun.
 */
export function remindersDue(session: RemindedSession, now: Date): readonly SessionReminder[] {
  if (now >= session.startsAt) return [];
  const due = sessionReminders(session).filter((reminder) => reminder.dueAt <= now);
  const latest = due.at(-1)?.dueAt.getTime();
  return due.filter((reminder) => reminder.dueAt.getTime() === latest);
}
