import { Injectable } from '@nestjs/common';
import type { SessionPlan } from '@vakwerk/domain/coaching/plan-session';
import { LONGEST_INTERVAL_WEEKS } from '@vakwerk/domain/coaching/schedule/series';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { newId } from '../../platform/database/new-id.js';
import { CoachingError } from '../coaching.errors.js';
import { SessionSeriesRepository } from './session-series.repository.js';

export interface SeriesRequest extends SessionPlan {
  readonly agentIds: readonly string[];
  readonly place: string;
  readonly everyWeeks?: number | null;
}

/** The first half of a repeating appointment; each time of it is placed as a session of its own. */
@Injectable()
export class BeginSeries {
  constructor(private readonly series: SessionSeriesRepository) {}

  /** Inside the unit of work that plans the first one. @returns its id. @throws CoachingError notASeries for a group or an odd interval */
  async run(actor: PersonActor, { agentIds, everyWeeks, place, ...plan }: SeriesRequest): Promise<string> {
    const [personId] = agentIds;
    const weeks = everyWeeks ?? 0;
    if (!personId || agentIds.length > 1 || !Number.isInteger(weeks) || weeks < 1 || weeks > LONGEST_INTERVAL_WEEKS)
      throw new CoachingError('notASeries');
    const id = newId();
    const { localDateTime: firstAtLocal, timeZone, durationMinutes } = plan;
    await this.series.add({
      organisationId: actor.organisationId,
      id,
      coachId: actor.personId,
      personId,
      firstAtLocal,
      timeZone,
      durationMinutes,
      place,
      everyWeeks: weeks,
      endedAt: null,
    });
    return id;
  }
}
