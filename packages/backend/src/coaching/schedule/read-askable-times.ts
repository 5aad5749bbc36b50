import { Injectable } from '@nestjs/common';
import { OFFICE_WEEK, type WorkingWeek } from '@vakwerk/domain/coaching/schedule/working-week';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { localDateAt } from '@vakwerk/domain/shared/time/local-time';
import { NotFound } from '../../platform/auth/access-errors.js';
import { knownId } from '../known-id.js';
import { CoachingSessionRepository } from '../sessions/session.repository.js';
import { type AskableTimes, WorkingHoursRepository } from './working-hours.repository.js';

export interface AskableTimesView extends Omit<AskableTimes, 'week'> {
  readonly week: WorkingWeek;
}

@Injectable()
export class ReadAskableTimes {
  constructor(
    private readonly hours: WorkingHoursRepository,
    private readonly sessions: CoachingSessionRepository,
  ) {}

  /** When the actor can be asked for a conversation, and their days off from today on. */
  async run(actor: PersonActor): Promise<AskableTimesView> {
    const today = localDateAt(await this.sessions.now(), actor.timeZone);
    const [own] = await this.hours.timesOf([actor.personId], today);
    if (!own) throw new NotFound('Person');
    return { ...own, week: own.week ?? OFFICE_WEEK };
  }

  /** What holds for a team of the actor's; null: the week of the office. @throws NotFound */
  ofTeam(actor: PersonActor, teamId: string): Promise<WorkingWeek | null> {
    if (!actor.teamIds.includes(knownId(teamId))) throw new NotFound('Team');
    return this.hours.weekOfTeam(teamId);
  }
}
