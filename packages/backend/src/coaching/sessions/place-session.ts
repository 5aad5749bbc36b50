import { Injectable } from '@nestjs/common';
import type { SessionPlan } from '@vakwerk/domain/coaching/plan-session';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/new-id.js';
import { eventOf } from '../../platform/jobs/event.js';
import { Outbox } from '../../platform/jobs/outbox.js';
import { Live } from '../../platform/live/live.js';
import { SessionSeatRepository } from '../room/session-seat.repository.js';
import { AgreeTime } from './agree-time.js';
import { SessionPlanned } from './session.events.js';
import { CoachingSessionRepository } from './session.repository.js';

export interface NewSession extends SessionPlan {
  readonly coachId: string;
  readonly agentIds: readonly string[];
  readonly title: string;
  readonly place: string;
  readonly series: { readonly id: string; readonly number: number } | null;
}

export interface PlacedSession {
  readonly sessionId: string;
  readonly coachId: string;
  readonly agentIds: readonly string[];
  readonly startsAt: Date;
}

/** Puts a session in the calendars of everybody in it, and tells who has to know; the rest of planning is the caller's. */
@Injectable()
export class PlaceSession {
  constructor(
    private readonly database: Database,
    private readonly sessions: CoachingSessionRepository,
    private readonly seats: SessionSeatRepository,
    private readonly agreeTime: AgreeTime,
    private readonly outbox: Outbox,
    private readonly live: Live,
  ) {}

  /** Inside a unit of work. @throws CoachingError (time, overlap) */
  async run(input: NewSession): Promise<PlacedSession> {
    const { coachId, agentIds, title, place, series, durationMinutes } = input;
    const { endsAt: _endsAt, ...time } = await this.agreeTime.run(input, { coachId, agentIds }, null);
    const id = newId();
    await this.sessions.add({
      organisationId: this.database.organisationId(),
      id,
      coachId,
      personId: agentIds[0] as string,
      agentIds: [...agentIds],
      title,
      ...time,
      durationMinutes,
      place,
      state: 'planned',
      sequence: 0,
      cancelReason: null,
      closedAt: null,
      seriesId: series?.id ?? null,
      seriesNumber: series?.number ?? null,
      version: 1,
    });
    await this.seats.add(id, [coachId, ...agentIds]);
    await this.outbox.append(eventOf(SessionPlanned, { sessionId: id }));
    await this.live.announce('coaching', [coachId, ...agentIds]);
    return { sessionId: id, coachId, agentIds, startsAt: time.startsAt };
  }
}
