import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Authenticate } from './authenticate.js';
import { SessionRepository } from './session.repository.js';
import { hashToken } from './session-token.js';

@Injectable()
export class SignOut {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: SessionRepository,
    private readonly authenticate: Authenticate,
  ) {}

  async run(actor: PersonActor, token: string): Promise<void> {
    await this.unitOfWork.run(actor, () => this.sessions.remove(hashToken(token)));
    this.authenticate.forget(token);
  }
}
