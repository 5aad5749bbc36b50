import { Injectable } from '@nestjs/common';
import type { SessionPlan } from '@vakwerk/domain/coaching/plan-session';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { eventOf } from '../../platform/jobs/event.js';
import { Outbox } from '../../platform/jobs/outbox.js';
import { Live } from '../../platform/live/live.js';
import { optionalText, TITLE_MAX } from '../text-limits.js';
import { AgreeTime } from './agree-time.js';
import { LoadSession } from './load-session.js';
import { SessionRescheduled } from './session.events.js';
import { CoachingSessionRepository } from './session.repository.js';

export interface RescheduleSessionInput extends SessionPlan {
  readonly sessionId: string;
  readonly version: number;
  readonly place: string;
}

@Injectable()
export class RescheduleSession {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: CoachingSessionRepository,
    private readonly loadSession: LoadSession,
    private readonly agreeTime: AgreeTime,
    private readonly outbox: Outbox,
    private readonly live: Live,
  ) {}

  /** @throws NotFound, CoachingError (notPlanned, conflict, time, overlap) */
  run(actor: PersonActor, input: RescheduleSessionInput): Promise<void> {
    return this.unitOfWork.run(actor, async () => {
      const session = await this.loadSession.toChange(actor, input.sessionId, input.version);
      const { endsAt: _endsAt, ...time } = await this.agreeTime.run(input, session, session.id);
      await this.sessions.save({
        ...session,
        ...time,
        durationMinutes: input.durationMinutes,
        place: optionalText(input.place, TITLE_MAX),
        sequence: session.sequence + 1,
        version: session.version + 1,
      });
      await this.outbox.append(eventOf(SessionRescheduled, { sessionId: session.id }));
      await this.live.announce('coaching', [session.coachId, ...session.agentIds]);
    });
  }
}
