import { Injectable } from '@nestjs/common';
import { canReadSession } from '@vakwerk/domain/coaching/coaching-policy';
import { isInRoom } from '@vakwerk/domain/coaching/room-mode';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { NotFound } from '../../platform/auth/access-errors.js';
import { knownId } from '../known-id.js';
import { CoachingSessionRepository } from '../sessions/session.repository.js';
import { SessionSeatRepository } from './session-seat.repository.js';

export interface Presence {
  readonly personId: string;
  /** The point they look at. */
  readonly itemId: string | null;
}

@Injectable()
export class ReadPresence {
  constructor(
    private readonly sessions: CoachingSessionRepository,
    private readonly seats: SessionSeatRepository,
  ) {}

  /** Who else is in the room now. @throws NotFound */
  async run(actor: PersonActor, sessionId: string): Promise<Presence[]> {
    const session = await this.sessions.find(knownId(sessionId));
    if (!session || !canReadSession(actor, session)) throw new NotFound('Session');
    const now = await this.sessions.now();
    return (await this.seats.listOf(session.id))
      .filter(({ personId, seenAt }) => personId !== actor.personId && isInRoom(seenAt, now))
      .map(({ personId, seenItemId }) => ({ personId, itemId: seenItemId }));
  }
}
