import { Injectable } from '@nestjs/common';
import { canChangeSession, canReadSession } from '@vakwerk/domain/coaching/coaching-policy';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { NotFound } from '../../platform/auth/access-errors.js';
import { CoachingError } from '../coaching.errors.js';
import { knownId } from '../known-id.js';
import type { CoachingSession } from './coaching-session.entity.js';
import { CoachingSessionRepository } from './session.repository.js';

/** The first step of every change: the session, locked, if this person may see it at all. */
@Injectable()
export class LoadSession {
  constructor(private readonly sessions: CoachingSessionRepository) {}

  /** For one of its two people. @throws NotFound */
  async ofParticipant(actor: PersonActor, sessionId: string): Promise<CoachingSession> {
    const session = await this.sessions.findForChange(knownId(sessionId));
    if (!session || !canReadSession(actor, session)) throw new NotFound('Session');
    return session;
  }

  /** To change by its coach, who has seen `version`. @throws NotFound, CoachingError notPlanned | conflict */
  async toChange(actor: PersonActor, sessionId: string, version: number): Promise<CoachingSession> {
    const session = await this.ofParticipant(actor, sessionId);
    if (actor.personId !== session.coachId) throw new NotFound('Session');
    if (session.version !== version) throw new CoachingError('conflict');
    if (!canChangeSession(actor, session)) throw new CoachingError('notPlanned');
    return session;
  }
}
