import { Injectable } from '@nestjs/common';
import { canAddAgendaItem } from '@vakwerk/domain/coaching/coaching-policy';
import { mayPointAt } from '@vakwerk/domain/coaching/session';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { newId } from '../../platform/database/new-id.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Live } from '../../platform/live/live.js';
import { CoachingError } from '../coaching.errors.js';
import { LoadSession } from '../sessions/load-session.js';
import { AgendaItemRepository } from './agenda-item.repository.js';
import { ABOUT_NOTHING, type NewAgendaItem } from './new-agenda-item.js';
import { pointOf } from './point-of.js';

@Injectable()
export class AddAgendaItem {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly loadSession: LoadSession,
    private readonly agendaItems: AgendaItemRepository,
    private readonly live: Live,
  ) {}

  /** By the agent or the coach; whose point it is follows from who adds it. @throws NotFound, CoachingError notPlanned | noCallsInAGroup | textMissing | textTooLong | minutesOutOfRange */
  run(actor: PersonActor, input: { sessionId: string; item: NewAgendaItem }): Promise<void> {
    return this.unitOfWork.run(actor, async () => {
      const session = await this.loadSession.ofParticipant(actor, input.sessionId);
      if (!canAddAgendaItem(actor, session)) throw new CoachingError('notPlanned');
      if (!mayPointAt(session, input.item)) throw new CoachingError('noCallsInAGroup');
      await this.agendaItems.add({
        ...ABOUT_NOTHING,
        ...pointOf(input.item),
        organisationId: actor.organisationId,
        id: newId(),
        sessionId: session.id,
        source: actor.personId === session.coachId ? 'coach' : 'agent',
        addedById: actor.personId,
        addedAt: new Date(),
      });
      await this.live.announce('coaching', [session.coachId, ...session.agentIds]);
    });
  }
}
