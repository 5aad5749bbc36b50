import { Injectable } from '@nestjs/common';
import { SESSION_REMINDERS, sessionReminders } from '@vakwerk/domain/coaching/reminders-due';
import type { MessageKind } from '@vakwerk/domain/messaging/message-kind';
import type { SystemActor } from '@vakwerk/domain/people/actor';
import { type CoachingSession, CoachingSessionRepository } from '../../coaching/index.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { eventOf } from '../../platform/jobs/event.js';
import { Outbox } from '../../platform/jobs/outbox.js';
import { ReminderRepository, type WantedMessage } from './reminder.repository.js';
import { MailQueued } from './send-mail.job.js';

const SESSION_KINDS: readonly MessageKind[] = [
  'sessionInvitation',
  'sessionCancellation',
  ...SESSION_REMINDERS.map(({ kind }) => kind),
];

/** Looks at the session as it is now, not at what happened to it: events may come late or in another order. */
@Injectable()
export class PlanSessionMails {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: CoachingSessionRepository,
    private readonly reminders: ReminderRepository,
    private readonly outbox: Outbox,
  ) {}

  run(actor: Pick<SystemActor, 'organisationId'>, input: { sessionId: string }): Promise<void> {
    return this.unitOfWork.run(actor, async () => {
      const session = await this.sessions.find(input.sessionId);
      if (!session) return;
      await this.reminders.replaceWaiting(session.id, SESSION_KINDS, wantedMails(session));
      await this.outbox.append(eventOf(MailQueued, {}));
    });
  }
}

/** An invitation whenever a time was agreed, the reminders that follow from it, or one word that it is off. */
function wantedMails(session: CoachingSession): WantedMessage[] {
  const { coachId, agentIds, plannedAt, state } = session;
  if (state === 'held') return [];
  const kind = state === 'planned' ? 'sessionInvitation' : 'sessionCancellation';
  const now: WantedMessage[] = [coachId, ...agentIds].map((recipientId) => ({ kind, dueAt: plannedAt, recipientId }));
  return [...now, ...sessionReminders(session)];
}
