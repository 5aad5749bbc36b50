import { Injectable } from '@nestjs/common';
import { canAddAgendaItem } from '@vakwerk/domain/coaching/coaching-policy';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { newId } from '../../platform/database/new-id.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Live } from '../../platform/live/live.js';
import { CoachingError } from '../coaching.errors.js';
import { knownIdOrNull } from '../known-id.js';
import { LoadSession } from '../sessions/load-session.js';
import { requiredText, TITLE_MAX } from '../text-limits.js';
import { AgendaItemRepository } from './agenda-item.repository.js';
import type { NewAgendaItem } from './new-agenda-item.js';

@Injectable()
export class AddAgendaItem {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly loadSession: LoadSession,
    private readonly agendaItems: AgendaItemRepository,
    private readonly live: Live,
  ) {}

  /** By the agent or the coach; whose point it is follows from who adds it. @throws NotFound, CoachingError notPlanned | textMissing | textTooLong */
  run(actor: PersonActor, input: { sessionId: string; item: NewAgendaItem }): Promise<void> {
    return this.unitOfWork.run(actor, async () => {
      const session = await this.loadSession.ofParticipant(actor, input.sessionId);
      if (!canAddAgendaItem(actor, session)) throw new CoachingError('notPlanned');
      const { title, skillId, evaluationId, criterionId, fragmentId } = input.item;
      await this.agendaItems.add({
        organisationId: actor.organisationId,
        id: newId(),
        sessionId: session.id,
        source: actor.personId === session.coachId ? 'coach' : 'agent',
        title: requiredText(title, TITLE_MAX),
        skillId: knownIdOrNull(skillId),
        evaluationId: knownIdOrNull(evaluationId),
        criterionId: criterionId ?? null,
        fragmentId: knownIdOrNull(fragmentId),
        agreementId: null,
        practiceCardId: null,
        addedById: actor.personId,
        addedAt: new Date(),
        doneAt: null,
      });
      await this.live.announce('coaching', [session.coachId, session.personId]);
    });
  }
}
