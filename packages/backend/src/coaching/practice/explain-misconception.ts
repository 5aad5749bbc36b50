import { Injectable } from '@nestjs/common';
import { canReadSession } from '@vakwerk/domain/coaching/coaching-policy';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { type ExplainedMisconception, ReadMisconceptions } from '../../learning/index.js';
import { NotFound } from '../../platform/auth/access-errors.js';
import { AgendaItemRepository } from '../agenda-items/agenda-item.repository.js';
import { knownId } from '../known-id.js';
import { CoachingSessionRepository } from '../sessions/session.repository.js';

@Injectable()
export class ExplainMisconception {
  constructor(
    private readonly agendaItems: AgendaItemRepository,
    private readonly sessions: CoachingSessionRepository,
    private readonly misconceptions: ReadMisconceptions,
  ) {}

  /** What was answered, for a point of the agenda that came from practice; null when it was put right since. @throws NotFound */
  async run(actor: PersonActor, agendaItemId: string): Promise<ExplainedMisconception | null> {
    const item = await this.agendaItems.find(knownId(agendaItemId));
    const session = item && (await this.sessions.find(item.sessionId));
    if (!session || !canReadSession(actor, session)) throw new NotFound('Agenda item');
    return item.practiceCardId ? this.misconceptions.explain(session.personId, item.practiceCardId) : null;
  }
}
