import { Injectable } from '@nestjs/common';
import { canReadSession } from '@vakwerk/domain/coaching/coaching-policy';
import { isInRoom } from '@vakwerk/domain/coaching/room-mode';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { NotFound } from '../../platform/auth/access-errors.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Live } from '../../platform/live/live.js';
import { knownId, knownIdOrNull } from '../known-id.js';
import { CoachingSessionRepository } from '../sessions/session.repository.js';
import { SessionSeatRepository } from './session-seat.repository.js';

@Injectable()
export class EnterRoom {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: CoachingSessionRepository,
    private readonly seats: SessionSeatRepository,
    private readonly live: Live,
  ) {}

  /**
   * Says that this person's screen is in the room, and at which point; a screen repeats it every fifteen seconds. The others hear of
   * coming, going and moving, never of a repeat.
   * @throws NotFound
   */
  run(actor: PersonActor, input: { sessionId: string; itemId: string | null; there: boolean }): Promise<void> {
    return this.unitOfWork.run(actor, async () => {
      const session = await this.sessions.find(knownId(input.sessionId));
      if (!session || !canReadSession(actor, session)) throw new NotFound('Session');
      const itemId = input.there ? knownIdOrNull(input.itemId) : null;
      const before = await this.seats.see({ sessionId: session.id, personId: actor.personId, itemId, there: input.there });
      if (before === null) throw new NotFound('Session');
      const wasThere = isInRoom(before.seenAt, before.now);
      if (wasThere === input.there && (!wasThere || before.seenItemId === itemId)) return;
      const others = [session.coachId, ...session.agentIds].filter((id) => id !== actor.personId);
      await this.live.announce('room', others);
    });
  }
}
