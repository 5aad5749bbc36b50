import { Injectable } from '@nestjs/common';
import type { SystemActor } from '@vakwerk/domain/people/actor';
import { newId } from '../../platform/database/new-id.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Live } from '../../platform/live/live.js';
import { AgreementRepository } from '../agreements/agreement.repository.js';
import { CoachingSessionRepository } from '../sessions/session.repository.js';
import { TITLE_MAX } from '../text-limits.js';
import { AgendaItemRepository } from './agenda-item.repository.js';
import { ABOUT_NOTHING } from './new-agenda-item.js';

@Injectable()
export class CarryOver {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: CoachingSessionRepository,
    private readonly agreements: AgreementRepository,
    private readonly agendaItems: AgendaItemRepository,
    private readonly live: Live,
  ) {}

  /**
   * After a session that was held or is off: what these two agreed and nobody has looked back on, and points they did not get to, go on the agenda of the next
   * one that is planned. Each once; with none planned nothing happens, because planning one looks back by itself.
   */
  run(actor: Pick<SystemActor, 'organisationId'>, { sessionId }: { sessionId: string }): Promise<void> {
    return this.unitOfWork.run(actor, async () => {
      const session = await this.sessions.find(sessionId);
      if (session?.agentIds.length !== 1) return;
      const next = await this.sessions.findNextBetween(session.coachId, session.personId, session.id);
      if (!next) return;
      const base = { ...ABOUT_NOTHING, organisationId: actor.organisationId, sessionId: next.id, addedById: session.coachId };
      const open = await this.agreements.listOpenBetween(session.coachId, session.personId, next.startsAt);
      for (const { id, what, skillId } of open) {
        const title = what.slice(0, TITLE_MAX);
        const point = { source: 'lastTime' as const, title, skillId, agreementId: id, addedAt: new Date() };
        await this.agendaItems.addUnlessThere({ ...base, ...point, id: newId() });
      }
      const there = new Set((await this.agendaItems.listOf(next.id)).map(nameOf));
      for (const point of await this.agendaItems.listOf(session.id)) {
        if (point.doneAt || point.agreementId || there.has(nameOf(point))) continue;
        await this.agendaItems.addUnlessThere({ ...point, id: newId(), sessionId: next.id });
      }
      await this.live.announce('coaching', [session.coachId, session.personId]);
    });
  }
}

const nameOf = ({ source, title, evaluationId }: { source: string; title: string; evaluationId: string | null }) =>
  [source, title, evaluationId].join('\n');
