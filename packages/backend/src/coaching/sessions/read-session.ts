import { Injectable } from '@nestjs/common';
import { canReadSession } from '@vakwerk/domain/coaching/coaching-policy';
import { orderAgenda } from '@vakwerk/domain/coaching/session';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { type Person, PersonRepository } from '../../people/index.js';
import { NotFound } from '../../platform/auth/access-errors.js';
import type { AgendaItem } from '../agenda-items/agenda-item.entity.js';
import { AgendaItemRepository } from '../agenda-items/agenda-item.repository.js';
import type { Agreement } from '../agreements/agreement.entity.js';
import { AgreementRepository } from '../agreements/agreement.repository.js';
import { knownId } from '../known-id.js';
import type { CoachingSession } from './coaching-session.entity.js';
import { CoachingSessionRepository } from './session.repository.js';

/** A session with everything in it. */
export interface WholeSession {
  readonly session: CoachingSession;
  readonly coach: Person;
  readonly agent: Person;
  readonly agenda: readonly AgendaItem[];
  readonly agreements: readonly Agreement[];
  readonly openAgreements: readonly Agreement[];
  readonly now: Date;
}

@Injectable()
export class ReadSession {
  constructor(
    private readonly sessions: CoachingSessionRepository,
    private readonly persons: PersonRepository,
    private readonly agendaItems: AgendaItemRepository,
    private readonly agreements: AgreementRepository,
  ) {}

  /** For one of its two people. @throws NotFound */
  async run(actor: PersonActor, sessionId: string): Promise<WholeSession> {
    const session = await this.sessions.find(knownId(sessionId));
    if (!session || !canReadSession(actor, session)) throw new NotFound('Session');
    const { coachId, personId } = session;
    const people = await this.persons.findMany([coachId, personId]);
    const coach = people.find(({ id }) => id === coachId);
    const agent = people.find(({ id }) => id === personId);
    if (!coach || !agent) throw new NotFound('Session');
    const earlier = await this.agreements.listOpenBetween(coachId, personId, session.startsAt);
    return {
      session,
      coach,
      agent,
      agenda: orderAgenda(await this.agendaItems.listOf(sessionId)) as readonly AgendaItem[],
      agreements: await this.agreements.listOf(sessionId),
      openAgreements: earlier.filter((agreement) => agreement.sessionId !== sessionId),
      now: await this.sessions.now(),
    };
  }
}
