import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { type Person, PersonRepository } from '../../people/index.js';
import { NotFound } from '../../platform/auth/access-errors.js';
import { CoachingSessionRepository } from '../sessions/session.repository.js';
import type { Agreement } from './agreement.entity.js';
import { AgreementRepository } from './agreement.repository.js';

@Injectable()
export class ListOwnAgreements {
  constructor(
    private readonly agreements: AgreementRepository,
    private readonly persons: PersonRepository,
    private readonly sessions: CoachingSessionRepository,
  ) {}

  /** What this person promised and nobody has looked back on yet, soonest first. */
  async run(actor: PersonActor): Promise<{ agreements: Agreement[]; owner: Person; now: Date }> {
    const owner = await this.persons.find(actor.personId);
    if (!owner) throw new NotFound('Person');
    return { agreements: await this.agreements.listOpenOfOwner(actor.personId), owner, now: await this.sessions.now() };
  }
}
