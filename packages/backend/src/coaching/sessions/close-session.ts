import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { eventOf } from '../../platform/jobs/event.js';
import { Outbox } from '../../platform/jobs/outbox.js';
import { Live } from '../../platform/live/live.js';
import { LoadSession } from './load-session.js';
import { SessionClosed } from './session.events.js';
import { CoachingSessionRepository } from './session.repository.js';

@Injectable()
export class CloseSession {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: CoachingSessionRepository,
    private readonly loadSession: LoadSession,
    private readonly outbox: Outbox,
    private readonly live: Live,
  ) {}

  /** It took place, also when that was earlier than planned. @throws NotFound, CoachingError notPlanned | conflict */
  run(actor: PersonActor, input: { sessionId: string; version: number }): Promise<void> {
    return this.unitOfWork.run(actor, async () => {
      const session = await this.loadSession.toChange(actor, input.sessionId, input.version);
      const closedAt = await this.sessions.now();
      await this.sessions.save({ ...session, state: 'held', closedAt, version: session.version + 1 });
      await this.outbox.append(eventOf(SessionClosed, { sessionId: session.id }));
      await this.live.announce('coaching', [session.coachId, ...session.agentIds]);
    });
  }
}
