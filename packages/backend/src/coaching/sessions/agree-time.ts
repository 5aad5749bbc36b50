import { Injectable } from '@nestjs/common';
import { type PlannedSession, planSession, type SessionPlan } from '@vakwerk/domain/coaching/plan-session';
import { CoachingError } from '../coaching.errors.js';
import { CoachingSessionRepository } from './session.repository.js';

export interface AgreedTime extends PlannedSession {
  /** The moment it was agreed, by the database's clock. */
  readonly plannedAt: Date;
}

/** Turns a wish on the wall clock into a time at which all are free; the first half of planning and of moving. */
@Injectable()
export class AgreeTime {
  constructor(private readonly sessions: CoachingSessionRepository) {}

  /** Inside a unit of work. @throws CoachingError unknownTimeZone | notALocalTime | timeInPast | durationOutOfRange | overlap */
  async run(
    plan: SessionPlan,
    people: { coachId: string; agentIds: readonly string[] },
    exceptId: string | null,
  ): Promise<AgreedTime> {
    const plannedAt = await this.sessions.now();
    const planned = planSession(plan, plannedAt);
    if (!planned.ok) throw new CoachingError(planned.error);
    await this.sessions.lockCalendarsOf([people.coachId, ...people.agentIds]);
    const overlap = await this.sessions.findOverlap({ ...people, ...planned.value, exceptId });
    if (overlap) throw new CoachingError('overlap', overlap);
    return { ...planned.value, plannedAt };
  }
}
