import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { localDateAt } from '@vakwerk/domain/shared/time/local-time';
import { type Person, PersonRepository } from '../../people/index.js';
import type { CoachingSession } from './coaching-session.entity.js';
import { CoachingSessionRepository, type SessionHeading } from './session.repository.js';

/** A session and who is in it; nothing of what is said. */
export interface ListedSession {
  readonly session: CoachingSession;
  readonly coach: Person;
  readonly agent: Person;
}

@Injectable()
export class ListSessions {
  constructor(
    private readonly sessions: CoachingSessionRepository,
    private readonly persons: PersonRepository,
  ) {}

  /** Sessions this person is in, as coach or agent, that begin after `from`; soonest first. */
  async own(actor: PersonActor, from: Date, limit: number): Promise<ListedSession[]> {
    return this.withPeople(await this.sessions.listOf(actor.personId, from, limit));
  }

  /** The first one that has not ended yet. */
  next(actor: PersonActor): Promise<SessionHeading | null> {
    return this.sessions.findNextOf(actor.personId);
  }

  /** That sessions take place with people who are in the actor's teams today. */
  async ofTeams(actor: PersonActor, from: Date, until: Date): Promise<ListedSession[]> {
    const today = localDateAt(await this.sessions.now(), actor.timeZone);
    return this.withPeople(await this.sessions.listWithTeams(actor.teamIds, today, from, until));
  }

  private async withPeople(sessions: readonly CoachingSession[]): Promise<ListedSession[]> {
    const ids = new Set(sessions.flatMap(({ coachId, personId }) => [coachId, personId]));
    const people = new Map((await this.persons.findMany([...ids])).map((person) => [person.id, person]));
    return sessions.flatMap((session) => {
      const coach = people.get(session.coachId);
      const agent = people.get(session.personId);
      return coach && agent ? [{ session, coach, agent }] : [];
    });
  }
}
