import { Injectable } from '@nestjs/common';
import { canMakeAgreement } from '@vakwerk/domain/coaching/coaching-policy';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Live } from '../../platform/live/live.js';
import { agreeAs } from '../agreements/agree-as.js';
import { AgreementRepository } from '../agreements/agreement.repository.js';
import { CoachingError } from '../coaching.errors.js';
import { LoadSession } from '../sessions/load-session.js';
import { CoachingSessionRepository } from '../sessions/session.repository.js';
import { SessionSeatRepository } from './session-seat.repository.js';

@Injectable()
export class SignOffSession {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly loadSession: LoadSession,
    private readonly sessions: CoachingSessionRepository,
    private readonly seats: SessionSeatRepository,
    private readonly agreements: AgreementRepository,
    private readonly live: Live,
  ) {}

  /**
   * Somebody agrees with everything that was agreed, or takes their signature back while nobody has looked back on it. A new agreement
   * takes every signature away: nobody signed for that.
   * @throws NotFound, CoachingError cancelledSession
   */
  run(actor: PersonActor, input: { sessionId: string; signed: boolean }): Promise<void> {
    return this.unitOfWork.run(actor, async () => {
      const session = await this.loadSession.ofParticipant(actor, input.sessionId);
      if (!canMakeAgreement(actor, session)) throw new CoachingError('cancelledSession');
      const now = await this.sessions.now();
      if (input.signed)
        for (const agreement of await this.agreements.listOf(session.id)) {
          const agreed = agreeAs(actor.personId, agreement, session, now);
          if (agreed && agreement.outcome === null) await this.agreements.save(agreed);
        }
      await this.seats.change(session.id, actor.personId, { signedAt: input.signed ? now : null });
      await this.live.announce('coaching', [session.coachId, ...session.agentIds]);
    });
  }
}
