import { Injectable } from '@nestjs/common';
import { canPlanSession } from '@vakwerk/domain/coaching/coaching-policy';
import { nextWorkingSlot, type Slot } from '@vakwerk/domain/coaching/next-working-slot';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { localDateAt } from '@vakwerk/domain/shared/time/local-time';
import { MONDAY_TO_FRIDAY } from '@vakwerk/domain/shared/time/working-days';
import { PersonRepository } from '../../people/index.js';
import { NotFound } from '../../platform/auth/access-errors.js';
import { knownId } from '../known-id.js';
import { CoachingSessionRepository } from './session.repository.js';

/** Half hours of an office day: only a first proposal, any time can be chosen. */
const OFFICE = { calendar: MONDAY_TO_FRIDAY, opensAt: '09:00', closesAt: '17:00', stepMinutes: 30 };

@Injectable()
export class SuggestSessionTime {
  constructor(
    private readonly sessions: CoachingSessionRepository,
    private readonly persons: PersonRepository,
  ) {}

  /** The first half hour in office hours at which both are free; null when sixty days are full. @throws NotFound */
  async run(actor: PersonActor, input: { agentId: string; durationMinutes: number }): Promise<Slot | null> {
    const now = await this.sessions.now();
    const teamIds =
      (await this.persons.teamIdsOn([knownId(input.agentId)], localDateAt(now, actor.timeZone))).get(input.agentId) ?? [];
    if (!canPlanSession(actor, { id: input.agentId, teamIds })) throw new NotFound('Person');
    const sessions = [
      ...(await this.sessions.listOf(actor.personId, now, 500)),
      ...(await this.sessions.listOf(input.agentId, now, 500)),
    ];
    const busy = sessions
      .filter(({ state }) => state === 'planned')
      .map(({ startsAt, durationMinutes }) => ({ startsAt, endsAt: new Date(startsAt.getTime() + durationMinutes * 60_000) }));
    return nextWorkingSlot(now, input.durationMinutes, { ...OFFICE, timeZone: actor.timeZone }, busy);
  }
}
