import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Live } from '../../platform/live/live.js';
import { Authenticate } from './authenticate.js';
import { SessionRepository } from './session.repository.js';
import { hashToken } from './session-token.js';

/** Ends the session that a browser held before it got another: a token known to somebody else opens nothing any more. */
@Injectable()
export class EndSession {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: SessionRepository,
    private readonly authenticate: Authenticate,
    private readonly live: Live,
  ) {}

  async run(token: string): Promise<void> {
    const actor = await this.authenticate.authenticate(token);
    if (actor)
      await this.unitOfWork.run(actor, async () => {
        await this.sessions.remove(hashToken(token));
        await this.live.announce('session', [actor.personId]);
      });
    this.authenticate.forget(token);
  }
}
