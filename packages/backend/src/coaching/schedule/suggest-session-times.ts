import { Injectable } from '@nestjs/common';
import { canPlanSession } from '@vakwerk/domain/coaching/coaching-policy';
import { freeSlots, type PersonCalendar, type Slot } from '@vakwerk/domain/coaching/schedule/free-slots';
import { OFFICE_WEEK } from '@vakwerk/domain/coaching/schedule/working-week';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { dutchHolidays } from '@vakwerk/domain/shared/time/dutch-holidays';
import { localDateAt } from '@vakwerk/domain/shared/time/local-time';
import { PersonRepository } from '../../people/index.js';
import { NotFound } from '../../platform/auth/access-errors.js';
import { knownId } from '../known-id.js';
import { CoachingSessionRepository } from '../sessions/session.repository.js';
import { WorkingHoursRepository } from './working-hours.repository.js';

const MOST_PER_DAY = 2;

@Injectable()
export class SuggestSessionTimes {
  constructor(
    private readonly sessions: CoachingSessionRepository,
    private readonly persons: PersonRepository,
    private readonly hours: WorkingHoursRepository,
  ) {}

  /**
   * Moments at which the coach and everybody asked are at work and free: in the week of each, on the clock of each, outside days off and
   * Dutch public holidays. Soonest first; fewer than asked when sixty days hold no more.
   * @throws NotFound
   */
  async run(
    actor: PersonActor,
    { agentIds, durationMinutes, count }: { agentIds: readonly string[]; durationMinutes: number; count: number },
  ): Promise<readonly Slot[]> {
    const now = await this.sessions.now();
    const today = localDateAt(now, actor.timeZone);
    const teams = await this.persons.teamIdsOn(agentIds.map(knownId), today);
    if (!agentIds.every((id) => canPlanSession(actor, { id, teamIds: teams.get(id) ?? [] }))) throw new NotFound('Person');
    const everybody = [actor.personId, ...agentIds];
    const times = await this.hours.timesOf(everybody, today);
    const busy = Map.groupBy(await this.sessions.listPlannedOf(everybody, now), ({ personId }) => personId);
    const year = Number(today.slice(0, 4));
    const closedOn = [year, year + 1].flatMap((each) => dutchHolidays(each));
    const calendars = everybody.flatMap((id): PersonCalendar[] => {
      const found = times.find(({ personId }) => personId === id);
      if (!found) return [];
      const { timeZone, week, away } = found;
      return [{ timeZone, week: week ?? OFFICE_WEEK, away, closedOn, busy: busy.get(id) ?? [] }];
    });
    const [own, ...others] = calendars;
    if (!own || others.length < agentIds.length) throw new NotFound('Person');
    return freeSlots(now, [own, ...others], { durationMinutes, count, mostPerDay: MOST_PER_DAY });
  }
}
