import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  type ICalCalendar,
  ICalCalendarMethod,
  type ICalEvent,
  ICalEventStatus,
} from 'ical-generator';
import type { CoachingSession } from '../../coaching/index.js';
import type { Person } from '../../people/index.js';
import { fullName } from './mail-address.js';

type Attendee = Pick<Person, 'givenName' | 'familyName' | 'email'>;

export interface CalendarSession {
  readonly session: Pick<
    CoachingSession,
    'id' | 'sequence' | 'startsAt' | 'durationMinutes' | 'place' | 'plannedAt' | 'state' | 'title'
  >;
  readonly coach: Attendee;
  readonly agents: readonly Attendee[];
  readonly url: string;
}

const PRODUCT = { company: 'Vakwerk', product: 'Vakwerk' };

/**
 * One UID for all the life of a session and a SEQUENCE that goes up, so a calendar moves or removes the event it has; the same in a
 * mail and in a feed. Times are UTC: a wall time that exists twice in autumn is then one moment in every calendar.
 */
function addEvent(calendar: ICalCalendar, { session, coach, agents, url }: CalendarSession): ICalEvent {
  return calendar.createEvent({
    id: `${session.id}@vakwerk`,
    sequence: session.sequence,
    stamp: session.plannedAt,
    start: session.startsAt,
    end: new Date(session.startsAt.getTime() + session.durationMinutes * 60_000),
    summary: session.title || `Coaching: ${[coach, ...agents].map(fullName).join(', ')}`,
    location: session.place === '' ? null : session.place,
    url,
    status: session.state === 'cancelled' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
}

/** A session as an iCalendar message between people (RFC 5546). */
export function calendarMessage(method: 'REQUEST' | 'CANCEL', session: CalendarSession): string {
  const calendar = ical({ prodId: PRODUCT, method: ICalCalendarMethod[method] });
  const event = addEvent(calendar, session);
  const people = [session.coach, ...session.agents].map((person) => ({ name: fullName(person), email: person.email }));
  event.organizer(people[0] ?? null);
  for (const person of people)
    event.createAttendee({ ...person, role: ICalAttendeeRole.REQ, status: ICalAttendeeStatus.NEEDSACTION, rsvp: false });
  return calendar.toString();
}

/** Sessions as a calendar to subscribe to. Nobody is invited by it: an organiser and attendees would make some calendars send mail. */
export function calendarOf(name: string, sessions: readonly CalendarSession[]): string {
  const calendar = ical({ prodId: PRODUCT, name, method: ICalCalendarMethod.PUBLISH, ttl: 3_600 });
  for (const session of sessions) addEvent(calendar, session);
  return calendar.toString();
}
