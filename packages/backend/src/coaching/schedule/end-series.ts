import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Live } from '../../platform/live/live.js';
import { CoachingError } from '../coaching.errors.js';
import { CancelSession } from '../sessions/cancel-session.js';
import { LoadSession } from '../sessions/load-session.js';
import { CoachingSessionRepository } from '../sessions/session.repository.js';
import { SessionSeriesRepository } from './session-series.repository.js';

@Injectable()
export class EndSeries {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly loadSession: LoadSession,
    private readonly sessions: CoachingSessionRepository,
    private readonly series: SessionSeriesRepository,
    private readonly cancelSession: CancelSession,
    private readonly live: Live,
  ) {}

  /**
   * The appointment does not come back: this session and every later one of it are off, and no new ones are made.
   * @throws NotFound, CoachingError notPlanned | conflict | notASeries | textMissing | textTooLong
   */
  run(actor: PersonActor, input: { sessionId: string; version: number; reason: string }): Promise<void> {
    return this.unitOfWork.run(actor, async () => {
      const session = await this.loadSession.toChange(actor, input.sessionId, input.version);
      if (!session.seriesId) throw new CoachingError('notASeries');
      await this.series.end(session.seriesId, await this.sessions.now());
      for (const { id, version } of await this.sessions.listPlannedOfSeries(session.seriesId, session.startsAt))
        await this.cancelSession.run(actor, { sessionId: id, version, reason: input.reason });
      await this.live.announce('coaching', [session.coachId, ...session.agentIds]);
    });
  }
}
