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
import type { AgreementStep } from '../agreements/agreement-step.entity.js';
import { AgreementStepRepository } from '../agreements/agreement-step.repository.js';
import { knownId } from '../known-id.js';
import type { SessionSeat } from '../room/session-seat.entity.js';
import { SessionSeatRepository } from '../room/session-seat.repository.js';
import type { SessionSeries } from '../schedule/session-series.entity.js';
import { SessionSeriesRepository } from '../schedule/session-series.repository.js';
import type { CoachingSession } from './coaching-session.entity.js';
import { CoachingSessionRepository } from './session.repository.js';

/** A session with everything in it. */
export interface WholeSession {
  readonly session: CoachingSession;
  readonly coach: Person;
  readonly agent: Person;
  /** Everybody who is coached in it; the agent is the first. */
  readonly agents: readonly Person[];
  readonly seats: readonly SessionSeat[];
  readonly steps: readonly AgreementStep[];
  readonly series: SessionSeries | null;
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
    private readonly steps: AgreementStepRepository,
    private readonly seats: SessionSeatRepository,
    private readonly series: SessionSeriesRepository,
  ) {}

  /** For one of the people in it. @throws NotFound */
  async run(actor: PersonActor, sessionId: string): Promise<WholeSession> {
    const session = await this.sessions.find(knownId(sessionId));
    if (!session || !canReadSession(actor, session)) throw new NotFound('Session');
    const { coachId, personId, agentIds } = session;
    const people = new Map((await this.persons.findMany([coachId, ...agentIds])).map((person) => [person.id, person]));
    const coach = people.get(coachId);
    const agents = agentIds.flatMap((id) => people.get(id) ?? []);
    const [agent] = agents;
    if (!coach || !agent) throw new NotFound('Session');
    const earlier = agents.length > 1 ? [] : await this.agreements.listOpenBetween(coachId, personId, session.startsAt);
    const agreements = await this.agreements.listOf(session.id);
    const openAgreements = earlier.filter((agreement) => agreement.sessionId !== sessionId);
    return {
      session,
      coach,
      agent,
      agents,
      seats: await this.seats.listOf(session.id),
      steps: await this.steps.listOf([...agreements, ...openAgreements].map(({ id }) => id)),
      series: session.seriesId ? await this.series.find(session.seriesId) : null,
      agenda: orderAgenda(await this.agendaItems.listOf(sessionId)) as readonly AgendaItem[],
      agreements,
      openAgreements,
      now: await this.sessions.now(),
    };
  }
}
