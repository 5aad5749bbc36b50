import { Inject, Injectable } from '@nestjs/common';
import { remindersDue } from '@vakwerk/domain/coaching/reminders-due';
import { type CoachingSession, CoachingSessionRepository } from '../../coaching/index.js';
import { type Person, PersonRepository } from '../../people/index.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import type { Mail } from '../../platform/mail/mailer.js';
import type { SessionMailKind } from '../reminders/mail-kind.js';
import { fullName } from './mail-address.js';
import { mailText } from './mail-text.js';
import { type RenderedMail, renderMail } from './render-mail.js';

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

  /** @returns null when the session has moved on since this mail was planned */
  async run(mail: SessionMail, reader: Person, now: Date): Promise<(RenderedMail & Required<Pick<Mail, 'calendar'>>) | null> {
    const session = await this.sessions.find(mail.subjectId);
    if (!session || !isStillTrue(mail, session, now)) return null;
    const people = new Map((await this.persons.findMany([session.coachId, ...session.agentIds])).map((one) => [one.id, one]));
    const coach = people.get(session.coachId);
    const agents = session.agentIds.flatMap((id) => people.get(id) ?? []);
    if (!coach || agents.length === 0) return null;
    const url = `${this.config.APP_ORIGIN}/coaching/${session.id}`;
    const rendered = await renderSessionMail(mail.kind, { session, coach, agents, reader, url });
    // A reminder brings the file of the invitation again: same UID and SEQUENCE, so a calendar that has it changes nothing.
    const method = mail.kind === 'sessionCancellation' ? 'CANCEL' : 'REQUEST';
    const asAttendee = (person: Person) => ({ name: fullName(person), email: person.email });
    const words = {
      summary: session.title || `Coaching: ${[coach, ...agents].map(fullName).join(', ')}`,
      url,
      coach: asAttendee(coach),
      agents: agents.map(asAttendee),
    };
    const { calendarEvent } = await import('./calendar-event.js');
    return { ...rendered, calendar: { method, content: calendarEvent(method, session, words) } };
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

interface SessionMailFacts {
  readonly session: CoachingSession;
  readonly coach: Person;
  readonly agents: readonly Person[];
  readonly reader: Person;
  readonly url: string;
}

async function renderSessionMail(
  kind: SessionMailKind,
  { session, coach, agents, reader, url }: SessionMailFacts,
): Promise<RenderedMail> {
  const text = mailText(reader);
  const { startsAt, durationMinutes, place } = session;
  const otherName = reader.id === coach.id ? agents.map(fullName).join(', ') : fullName(coach);
  const props = { text, name: reader.givenName, otherName, startsAt, durationMinutes, place, url };
  const when = text.when(startsAt);
  if (kind === 'sessionCancellation') {
    const { SessionCancellation } = await import('../templates/session-cancellation.js');
    const body = <SessionCancellation {...props} reason={session.cancelReason ?? ''} />;
    return renderMail(text.t('messaging.sessionCancelled.subject', { when }), body);
  }
  if (kind === 'sessionInvitation') {
    const moved = session.sequence > 0;
    const subject = text.t(moved ? 'messaging.sessionMoved.subject' : 'messaging.sessionPlanned.subject', { when });
    const { SessionInvitation } = await import('../templates/session-invitation.js');
    return renderMail(subject, <SessionInvitation {...props} moved={moved} forAgent={reader.id !== coach.id} />);
  }
  const soon = kind === 'coachingSessionInADay' ? 'sessionInADay' : 'sessionInAnHour';
  const subject = text.t(`messaging.${soon}.subject`, { when, time: text.time(startsAt) });
  const { SessionReminder } = await import('../templates/session-reminder.js');
  return renderMail(subject, <SessionReminder {...props} soon={soon} />);
}
