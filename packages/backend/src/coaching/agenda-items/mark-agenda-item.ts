import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { NotFound } from '../../platform/auth/access-errors.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Live } from '../../platform/live/live.js';
import { knownId } from '../known-id.js';
import { LoadSession } from '../sessions/load-session.js';
import { AgendaItemRepository } from './agenda-item.repository.js';

@Injectable()
export class MarkAgendaItem {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly loadSession: LoadSession,
    private readonly agendaItems: AgendaItemRepository,
    private readonly live: Live,
  ) {}

  /** Talked about, or after all not. @returns the id of the session. @throws NotFound */
  run(actor: PersonActor, input: { agendaItemId: string; done: boolean }): Promise<string> {
    return this.unitOfWork.run(actor, async () => {
      const item = await this.agendaItems.find(knownId(input.agendaItemId));
      if (!item) throw new NotFound('Agenda item');
      const session = await this.loadSession.ofParticipant(actor, item.sessionId);
      await this.agendaItems.setDone(item.id, input.done ? (item.doneAt ?? new Date()) : null);
      await this.live.announce('coaching', [session.coachId, ...session.agentIds]);
      return session.id;
    });
  }
}
