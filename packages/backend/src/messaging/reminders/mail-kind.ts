import type { SESSION_REMINDERS } from '@vakwerk/domain/coaching/reminders-due';

export type SessionReminderKind = (typeof SESSION_REMINDERS)[number]['kind'];
export type SessionMailKind = 'sessionInvitation' | 'sessionCancellation' | SessionReminderKind;
export type EvaluationMailKind = 'evaluationReleased' | 'evaluationUnread';
export type DisputeMailKind = 'disputeAssigned' | 'disputeDecided';

/** What a mail is about; decides which template it gets and what its `subjectId` points at. */
export type MailKind = SessionMailKind | EvaluationMailKind | DisputeMailKind | 'personInvitation';
