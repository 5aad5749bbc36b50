import { Injectable } from '@nestjs/common';
import { canPlanSession } from '@vakwerk/domain/coaching/coaching-policy';
import type { SessionPlan } from '@vakwerk/domain/coaching/plan-session';
import { MOST_IN_A_GROUP } from '@vakwerk/domain/coaching/session';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { localDateAt } from '@vakwerk/domain/shared/time/local-time';
import { PersonRepository } from '../../people/index.js';
import { NotFound } from '../../platform/auth/access-errors.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { NewAgendaItem } from '../agenda-items/new-agenda-item.js';
import { PrepareAgenda } from '../agenda-items/prepare-agenda.js';
import { CoachingError } from '../coaching.errors.js';
import { knownId } from '../known-id.js';
import { BeginSeries } from '../schedule/begin-series.js';
import { optionalText, requiredText, TITLE_MAX } from '../text-limits.js';
import { PlaceSession } from './place-session.js';
import { CoachingSessionRepository } from './session.repository.js';

export interface PlanSessionInput extends SessionPlan {
  readonly agentId: string;
  /** Who comes along: with anybody here it is a group, and has a title. */
  readonly otherAgentIds?: readonly string[];
  readonly title?: string;
  readonly place: string;
  readonly evaluationId?: string | null;
  readonly templateId?: string | null;
  readonly agenda: readonly NewAgendaItem[];
  /** It comes back every so many weeks; null: once. */
  readonly everyWeeks?: number | null;
}

@Injectable()
export class PlanSession {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly persons: PersonRepository,
    private readonly sessions: CoachingSessionRepository,
    private readonly placeSession: PlaceSession,
    private readonly prepareAgenda: PrepareAgenda,
    private readonly beginSeries: BeginSeries,
  ) {}

  /**
   * @returns the id of the session. @throws NotFound (not someone of your teams), CoachingError (time, overlap, text, tooManyPeople,
   *   noCallsInAGroup, notASeries)
   */
  run(actor: PersonActor, input: PlanSessionInput): Promise<string> {
    return this.unitOfWork.run(actor, async () => {
      const agentIds = [...new Set([input.agentId, ...(input.otherAgentIds ?? [])])];
      if (agentIds.length > MOST_IN_A_GROUP) throw new CoachingError('tooManyPeople');
      await this.findAgents(actor, agentIds);
      const asGroup = agentIds.length > 1;
      const place = optionalText(input.place, TITLE_MAX);
      const series = input.everyWeeks ? await this.beginSeries.run(actor, { ...input, agentIds, place }) : null;
      const placed = await this.placeSession.run({
        ...input,
        coachId: actor.personId,
        agentIds,
        title: asGroup ? requiredText(input.title ?? '', TITLE_MAX) : '',
        place,
        series: series === null ? null : { id: series, number: 0 },
      });
      await this.prepareAgenda.run(actor, placed, input);
      return placed.sessionId;
    });
  }

  private async findAgents(actor: PersonActor, agentIds: readonly string[]): Promise<void> {
    const today = localDateAt(await this.sessions.now(), actor.timeZone);
    const people = await this.persons.findMany(agentIds.map(knownId));
    const teams = await this.persons.teamIdsOn(agentIds, today);
    const allowed = people.filter(
      ({ id, status }) => status !== 'deactivated' && canPlanSession(actor, { id, teamIds: teams.get(id) ?? [] }),
    );
    if (allowed.length < agentIds.length) throw new NotFound('Person');
  }
}
