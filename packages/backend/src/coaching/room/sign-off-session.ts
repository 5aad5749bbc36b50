import { Injectable } from '@nestjs/common';
import { canMakeAgreement } from '@vakwerk/domain/coaching/coaching-policy';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Live } from '../../platform/live/live.js';
import { AgreementRepository } from '../agreements/agreement.repository.js';
import { sideOf } from '../agreements/side-of.js';
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
   * Somebody agrees with everything that was agreed, or takes all of that back while nobody has looked back on any of it. A new agreement
   * takes every signature away: nobody signed for that.
   * @throws NotFound, CoachingError cancelledSession | alreadyFollowedUp
   */
  run(actor: PersonActor, input: { sessionId: string; signed: boolean }): Promise<void> {
    return this.unitOfWork.run(actor, async () => {
      const session = await this.loadSession.ofParticipant(actor, input.sessionId);
      if (!canMakeAgreement(actor, session)) throw new CoachingError('cancelledSession');
      const now = await this.sessions.now();
      const agreements = await this.agreements.listOf(session.id);
      if (!input.signed && agreements.some(({ outcome }) => outcome !== null)) throw new CoachingError('alreadyFollowedUp');
      for (const side of ['coachAgreedAt', 'agentAgreedAt'] as const) {
        const theirs = agreements.filter((agreement) => sideOf(actor.personId, agreement, session) === side);
        await this.agreements.agree(
          theirs.map(({ id }) => id),
          side,
          input.signed ? now : null,
        );
      }
      await this.seats.change(session.id, actor.personId, { signedAt: input.signed ? now : null });
      await this.live.announce('coaching', [session.coachId, ...session.agentIds]);
    });
  }
}
