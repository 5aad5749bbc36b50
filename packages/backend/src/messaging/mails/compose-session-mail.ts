import { Inject, Injectable } from '@nestjs/common';
import { remindersDue } from '@vakwerk/domain/coaching/reminders-due';
import { type CoachingSession, CoachingSessionRepository } from '../../coaching/index.js';
import { type Person, PersonRepository } from '../../people/index.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import type { SessionMailKind } from '../reminders/mail-kind.js';
import { fullName } from './mail-address.js';
import { mailText } from './mail-text.js';
import { type Message, NO_FACTS } from './message-facts.js';
import { renderSessionMail } from './render-session-mail.js';

interface SessionMail {
  readonly kind: SessionMailKind;
  readonly subjectId: string;
  readonly dueAt: Date;
  readonly recipientId: string;
}

@Injectable()
export class ComposeSessionMail {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly sessions: CoachingSessionRepository,
    private readonly persons: PersonRepository,
  ) {}

  /** @returns null when the session has moved on since this message was planned */
  async run(mail: SessionMail, reader: Person, now: Date): Promise<Message | null> {
    const session = await this.sessions.find(mail.subjectId);
    if (!session || !isStillTrue(mail, session, now)) return null;
    const people = new Map((await this.persons.findMany([session.coachId, ...session.agentIds])).map((one) => [one.id, one]));
    const coach = people.get(session.coachId);
    const agents = session.agentIds.flatMap((id) => people.get(id) ?? []);
    if (!coach || agents.length === 0) return null;
    const otherName = reader.id === coach.id ? agents.map(fullName).join(', ') : fullName(coach);
    const moved = session.sequence > 0;
    const path = `/coaching/${session.id}`;
    const form = mail.kind === 'sessionInvitation' && moved ? 'moved' : null;
    return {
      facts: { ...NO_FACTS, path, form, name: otherName, at: session.startsAt.toISOString() },
      startsAt: session.startsAt,
      render: async () => {
        const url = `${this.config.APP_ORIGIN}${path}`;
        const { startsAt, durationMinutes, place } = session;
        const props = { text: mailText(reader), name: reader.givenName, otherName, startsAt, durationMinutes, place, url };
        const told = { moved, forAgent: reader.id !== coach.id, reason: session.cancelReason ?? '' };
        const rendered = await renderSessionMail(mail.kind, { ...props, ...told });
        const { calendarMessage } = await import('./calendar-event.js');
        // A reminder brings the file of the invitation again: same UID and SEQUENCE, so a calendar that has it changes nothing.
        const method = mail.kind === 'sessionCancellation' ? 'CANCEL' : 'REQUEST';
        return { ...rendered, calendar: { method, content: calendarMessage(method, { session, coach, agents, url }) } };
      },
    };
  }
}

/** An invitation is for the time agreed last; of reminders only the latest due one is worth sending. */
function isStillTrue({ kind, dueAt, recipientId }: SessionMail, session: CoachingSession, now: Date): boolean {
  if (kind === 'sessionCancellation') return session.state === 'cancelled';
  if (kind === 'sessionInvitation') return session.state === 'planned' && session.plannedAt.getTime() === dueAt.getTime();
  return remindersDue(session, now).some(
    (due) => due.kind === kind && due.recipientId === recipientId && due.dueAt.getTime() === dueAt.getTime(),
  );
}
