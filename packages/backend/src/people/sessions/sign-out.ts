import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Live } from '../../platform/live/live.js';
import { Authenticate } from './authenticate.js';
import { SessionRepository } from './session.repository.js';
import { hashToken } from './session-token.js';

@Injectable()
export class SignOut {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: SessionRepository,
    private readonly authenticate: Authenticate,
    private readonly live: Live,
  ) {}

  async run(actor: PersonActor, token: string): Promise<void> {
    await this.unitOfWork.run(actor, async () => {
      await this.sessions.remove(hashToken(token));
      await this.live.announce('session', [actor.personId]);
    });
    this.authenticate.forget(token);
  }
}
