import { Injectable } from '@nestjs/common';
import type { Actor } from '@vakwerk/domain/people/actor';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { newToken } from '../sessions/session-token.js';
import { InvitationRepository } from './invitation.repository.js';

const VALID_DAYS = 7;

@Injectable()
export class IssueInvitation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly invitations: InvitationRepository,
  ) {}

  /** A new link for the person. @returns the secret for the link; only its hash is kept */
  async run(actor: Pick<Actor, 'organisationId'>, personId: string, now = new Date()): Promise<string> {
    const { token, tokenHash } = newToken();
    const expiresAt = new Date(now.getTime() + VALID_DAYS * 86_400_000);
    await this.unitOfWork.run(actor, () =>
      this.invitations.add({ organisationId: actor.organisationId, tokenHash, personId, expiresAt, usedAt: null }),
    );
    return token;
  }
}
