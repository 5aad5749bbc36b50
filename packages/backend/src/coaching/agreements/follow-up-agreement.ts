import { Injectable } from '@nestjs/common';
import type { FollowUp } from '@vakwerk/domain/coaching/agreement';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Live } from '../../platform/live/live.js';
import { AgendaItemRepository } from '../agenda-items/agenda-item.repository.js';
import { CoachingSessionRepository } from '../sessions/session.repository.js';
import { AgreementRepository } from './agreement.repository.js';
import { LoadAgreement } from './load-agreement.js';

@Injectable()
export class FollowUpAgreement {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly loadAgreement: LoadAgreement,
    private readonly agreements: AgreementRepository,
    private readonly sessions: CoachingSessionRepository,
    private readonly agendaItems: AgendaItemRepository,
    private readonly live: Live,
  ) {}

  /** The coach says how it went, also when the calls propose it; no number decides. @returns the id of the session it was made in. @throws NotFound, CoachingError alreadyFollowedUp */
  run(actor: PersonActor, input: { agreementId: string; outcome: FollowUp['outcome'] }): Promise<string> {
    return this.unitOfWork.run(actor, async () => {
      const { agreement, session } = await this.loadAgreement.ofCoach(actor, input.agreementId);
      const followedUpAt = await this.sessions.now();
      await this.agreements.save({ ...agreement, outcome: input.outcome, followedUpAt, followedUpById: actor.personId });
      await this.agendaItems.lookedBack(agreement.id, followedUpAt);
      await this.live.announce('coaching', [session.coachId, ...session.agentIds]);
      return session.id;
    });
  }
}
