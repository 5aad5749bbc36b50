import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { eventOf } from '../../platform/jobs/event.js';
import { Outbox } from '../../platform/jobs/outbox.js';
import { Live } from '../../platform/live/live.js';
import { requiredText, TITLE_MAX } from '../text-limits.js';
import { LoadSession } from './load-session.js';
import { SessionCancelled } from './session.events.js';
import { CoachingSessionRepository } from './session.repository.js';

@Injectable()
export class CancelSession {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: CoachingSessionRepository,
    private readonly loadSession: LoadSession,
    private readonly outbox: Outbox,
    private readonly live: Live,
  ) {}

  /** The reason is told to both. @throws NotFound, CoachingError notPlanned | conflict | textMissing | textTooLong */
  run(actor: PersonActor, input: { sessionId: string; version: number; reason: string }): Promise<void> {
    return this.unitOfWork.run(actor, async () => {
      const session = await this.loadSession.toChange(actor, input.sessionId, input.version);
      await this.sessions.save({
        ...session,
        state: 'cancelled',
        cancelReason: requiredText(input.reason, TITLE_MAX),
        sequence: session.sequence + 1,
        version: session.version + 1,
      });
      await this.outbox.append(eventOf(SessionCancelled, { sessionId: session.id }));
      await this.live.announce('coaching', [session.coachId, ...session.agentIds]);
    });
  }
}
