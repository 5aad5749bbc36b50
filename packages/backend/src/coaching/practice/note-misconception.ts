import { Injectable } from '@nestjs/common';
import type { SystemActor } from '@vakwerk/domain/people/actor';
import { pickLanguage } from '@vakwerk/domain/shared/localized';
import { ReadMisconceptions } from '../../learning/index.js';
import { PersonRepository } from '../../people/index.js';
import { newId } from '../../platform/database/new-id.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Live } from '../../platform/live/live.js';
import { AgendaItemRepository } from '../agenda-items/agenda-item.repository.js';
import { ABOUT_NOTHING } from '../agenda-items/new-agenda-item.js';
import { CoachingSessionRepository } from '../sessions/session.repository.js';
import { TITLE_MAX } from '../text-limits.js';

@Injectable()
export class NoteMisconception {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly misconceptions: ReadMisconceptions,
    private readonly sessions: CoachingSessionRepository,
    private readonly persons: PersonRepository,
    private readonly agendaItems: AgendaItemRepository,
    private readonly live: Live,
  ) {}

  /**
   * Makes the agenda of a person's next session say what practice says now: a misconception gets a point, once; one that was taken
   * back loses it, unless it was talked about. With no session planned nothing happens: planning one puts open ones on its agenda.
   */
  run(actor: SystemActor, { cardId, personId }: { cardId: string; personId: string }): Promise<void> {
    return this.unitOfWork.run(actor, async () => {
      const session = await this.sessions.findNextOfAgent(personId);
      if (!session) return;
      const [person] = await this.persons.findMany([personId]);
      const found = (await this.misconceptions.run(personId)).find((one) => one.cardId === cardId);
      const changed =
        found && person
          ? await this.agendaItems.addUnlessThere({
              ...ABOUT_NOTHING,
              organisationId: actor.organisationId,
              id: newId(),
              sessionId: session.id,
              source: 'misconception',
              title: pickLanguage(found.prompt, person.language).slice(0, TITLE_MAX),
              skillId: found.skillId,
              practiceCardId: cardId,
              addedById: personId,
              addedAt: found.at,
            })
          : await this.agendaItems.dropUntouched(session.id, cardId);
      if (changed) await this.live.announce('coaching', [session.coachId, personId]);
    });
  }
}
