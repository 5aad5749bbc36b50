import { Injectable } from '@nestjs/common';
import { canFollowUp } from '@vakwerk/domain/coaching/coaching-policy';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { NotFound } from '../../platform/auth/access-errors.js';
import { CoachingError } from '../coaching.errors.js';
import { knownId } from '../known-id.js';
import type { CoachingSession } from '../sessions/coaching-session.entity.js';
import { LoadSession } from '../sessions/load-session.js';
import type { Agreement } from './agreement.entity.js';
import { AgreementRepository } from './agreement.repository.js';

/** An agreement that is still open, locked, for one of the two who made it. */
@Injectable()
export class LoadAgreement {
  constructor(
    private readonly agreements: AgreementRepository,
    private readonly loadSession: LoadSession,
  ) {}

  /** @throws NotFound, CoachingError alreadyFollowedUp */
  async run(actor: PersonActor, agreementId: string): Promise<{ agreement: Agreement; session: CoachingSession }> {
    const known = await this.agreements.find(knownId(agreementId));
    if (!known) throw new NotFound('Agreement');
    // The session first, as everybody does: two who lock in another order would wait for each other.
    const session = await this.loadSession.ofParticipant(actor, known.sessionId);
    const agreement = await this.agreements.findForChange(known.id);
    if (!agreement) throw new NotFound('Agreement');
    if (agreement.outcome !== null) throw new CoachingError('alreadyFollowedUp');
    return { agreement, session };
  }

  /** For the coach of its session alone. @throws NotFound, CoachingError alreadyFollowedUp */
  async ofCoach(actor: PersonActor, agreementId: string): Promise<{ agreement: Agreement; session: CoachingSession }> {
    const loaded = await this.run(actor, agreementId);
    if (!canFollowUp(actor, loaded.session)) throw new NotFound('Agreement');
    return loaded;
  }
}
