import ical, { ICalAttendeeRole, ICalAttendeeStatus, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { CoachingSession } from '../../coaching/index.js';

interface Attendee {
  readonly name: string;
  readonly email: string;
}

/**
 * The session as an iCalendar message (RFC 5546). One UID for all its life and a SEQUENCE that goes up, so a calendar moves or
 * removes the event it has. Times are UTC: a wall time that exists twice in autumn is then one moment in every calendar.
 */
export function calendarEvent(
  method: 'REQUEST' | 'CANCEL',
  session: Pick<CoachingSession, 'id' | 'sequence' | 'startsAt' | 'durationMinutes' | 'place' | 'plannedAt'>,
  words: { readonly summary: string; readonly url: string; readonly coach: Attendee; readonly agents: readonly Attendee[] },
): string {
  const calendar = ical({ prodId: { company: 'Vakwerk', product: 'Vakwerk' }, method: ICalCalendarMethod[method] });
  const event = calendar.createEvent({
    id: `${session.id}@vakwerk`,
    sequence: session.sequence,
    stamp: session.plannedAt,
    start: session.startsAt,
    end: new Date(session.startsAt.getTime() + session.durationMinutes * 60_000),
    summary: words.summary,
    location: session.place === '' ? null : session.place,
    url: words.url,
    status: method === 'CANCEL' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: words.coach,
  });
  for (const person of [words.coach, ...words.agents])
    event.createAttendee({ ...person, role: ICalAttendeeRole.REQ, status: ICalAttendeeStatus.NEEDSACTION, rsvp: false });
  return calendar.toString();
}
