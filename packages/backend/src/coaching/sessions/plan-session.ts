import { Injectable } from '@nestjs/common';
import { canPlanSession } from '@vakwerk/domain/coaching/coaching-policy';
import type { SessionPlan } from '@vakwerk/domain/coaching/plan-session';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { localDateAt } from '@vakwerk/domain/shared/time/local-time';
import { PersonRepository } from '../../people/index.js';
import { NotFound } from '../../platform/auth/access-errors.js';
import { newId } from '../../platform/database/new-id.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { eventOf } from '../../platform/jobs/event.js';
import { Outbox } from '../../platform/jobs/outbox.js';
import { Live } from '../../platform/live/live.js';
import type { NewAgendaItem } from '../agenda-items/new-agenda-item.js';
import { PrepareAgenda } from '../agenda-items/prepare-agenda.js';
import { knownId } from '../known-id.js';
import { optionalText, TITLE_MAX } from '../text-limits.js';
import { AgreeTime } from './agree-time.js';
import { SessionPlanned } from './session.events.js';
import { CoachingSessionRepository } from './session.repository.js';

export interface PlanSessionInput extends SessionPlan {
  readonly agentId: string;
  readonly place: string;
  readonly evaluationId?: string | null;
  readonly agenda: readonly NewAgendaItem[];
}

@Injectable()
export class PlanSession {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly persons: PersonRepository,
    private readonly sessions: CoachingSessionRepository,
    private readonly agreeTime: AgreeTime,
    private readonly prepareAgenda: PrepareAgenda,
    private readonly outbox: Outbox,
    private readonly live: Live,
  ) {}

  /** @returns the id of the session. @throws NotFound (not someone of your teams), CoachingError (time, overlap, text) */
  run(actor: PersonActor, input: PlanSessionInput): Promise<string> {
    return this.unitOfWork.run(actor, async () => {
      await this.findAgent(actor, input.agentId);
      const people = { coachId: actor.personId, personId: input.agentId };
      const { endsAt: _endsAt, ...time } = await this.agreeTime.run(input, people, null);
      const id = newId();
      await this.sessions.add({
        organisationId: actor.organisationId,
        id,
        ...people,
        ...time,
        durationMinutes: input.durationMinutes,
        place: optionalText(input.place, TITLE_MAX),
        state: 'planned',
        sequence: 0,
        coachNote: '',
        agentNote: '',
        cancelReason: null,
        closedAt: null,
        version: 1,
      });
      await this.prepareAgenda.run(actor, { sessionId: id, ...people, ...time }, input);
      await this.outbox.append(eventOf(SessionPlanned, { sessionId: id }));
      await this.live.announce('coaching', [people.coachId, people.personId]);
      return id;
    });
  }

  private async findAgent(actor: PersonActor, agentId: string): Promise<void> {
    const today = localDateAt(await this.sessions.now(), actor.timeZone);
    const person = await this.persons.find(knownId(agentId));
    const teamIds = (await this.persons.teamIdsOn([agentId], today)).get(agentId) ?? [];
    if (!person || person.status === 'deactivated' || !canPlanSession(actor, { id: agentId, teamIds }))
      throw new NotFound('Person');
  }
}
