import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { NotFound } from '../../platform/auth/access-errors.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Live } from '../../platform/live/live.js';
import { CoachingSessionRepository } from '../sessions/session.repository.js';
import { AgreementRepository } from './agreement.repository.js';
import { LoadAgreement } from './load-agreement.js';
import { sideOf } from './side-of.js';

@Injectable()
export class AgreeToAgreement {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly loadAgreement: LoadAgreement,
    private readonly agreements: AgreementRepository,
    private readonly sessions: CoachingSessionRepository,
    private readonly live: Live,
  ) {}

  /** Agreeing again changes nothing. @returns the id of the session. @throws NotFound, CoachingError alreadyFollowedUp */
  run(actor: PersonActor, input: { agreementId: string }): Promise<string> {
    return this.unitOfWork.run(actor, async () => {
      const { agreement, session } = await this.loadAgreement.run(actor, input.agreementId);
      const now = await this.sessions.now();
      const side = sideOf(actor.personId, agreement, session);
      if (!side) throw new NotFound('Agreement');
      await this.agreements.agree([agreement.id], side, now);
      await this.live.announce('coaching', [session.coachId, ...session.agentIds]);
      return session.id;
    });
  }
}
