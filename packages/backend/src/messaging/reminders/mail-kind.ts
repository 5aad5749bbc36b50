import type { SESSION_REMINDERS } from '@vakwerk/domain/coaching/reminders-due';

import type { AssignmentReminderKind, CertificateReminderKind } from '@vakwerk/domain/learning/assignments/learning-reminders';

export type SessionReminderKind = (typeof SESSION_REMINDERS)[number]['kind'];
export type SessionMailKind = 'sessionInvitation' | 'sessionCancellation' | SessionReminderKind;
export type EvaluationMailKind = 'evaluationReleased' | 'evaluationUnread';
export type DisputeMailKind = 'disputeAssigned' | 'disputeDecided';

export type LearningMailKind = AssignmentReminderKind | CertificateReminderKind | 'assignmentNudge';

/** What a mail is about; decides which template it gets and what its `subjectId` points at. */
export type MailKind =
  | SessionMailKind
  | EvaluationMailKind
  | DisputeMailKind
  | LearningMailKind
  | 'fragmentAsked'
  | 'coachTold'
  | 'personInvitation';
