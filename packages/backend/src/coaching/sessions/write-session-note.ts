import { Injectable } from '@nestjs/common';
import { canMakeAgreement } from '@vakwerk/domain/coaching/coaching-policy';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Live } from '../../platform/live/live.js';
import { CoachingError } from '../coaching.errors.js';
import { SessionSeatRepository } from '../room/session-seat.repository.js';
import { NOTE_MAX, optionalText } from '../text-limits.js';
import { LoadSession } from './load-session.js';

/** Everybody in the session reads every note; each writes their own, so nobody overwrites the other and no version is needed. */
@Injectable()
export class WriteSessionNote {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly seats: SessionSeatRepository,
    private readonly loadSession: LoadSession,
    private readonly live: Live,
  ) {}

  /** @throws NotFound, CoachingError textTooLong | cancelledSession */
  run(actor: PersonActor, input: { sessionId: string; text: string }): Promise<void> {
    return this.unitOfWork.run(actor, async () => {
      const session = await this.loadSession.ofParticipant(actor, input.sessionId);
      if (!canMakeAgreement(actor, session)) throw new CoachingError('cancelledSession');
      const note = optionalText(input.text, NOTE_MAX);
      await this.seats.change(session.id, actor.personId, { note });
      await this.live.announce('coaching', [session.coachId, ...session.agentIds]);
    });
  }
}
