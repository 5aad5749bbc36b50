import { Injectable } from '@nestjs/common';
import type { Actor } from '@vakwerk/domain/people/actor';
import { NotFound } from '../../platform/auth/access-errors.js';
import { AuditLog } from '../../platform/auth/audit-log.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Live } from '../../platform/live/live.js';
import { InvitationRepository } from '../invitations/invitation.repository.js';
import { IssueInvitation } from '../invitations/issue-invitation.js';
import { SessionRepository } from '../sessions/session.repository.js';
import { PersonRepository } from './person.repository.js';

@Injectable()
export class ResetPassword {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly persons: PersonRepository,
    private readonly sessions: SessionRepository,
    private readonly invitations: InvitationRepository,
    private readonly issueInvitation: IssueInvitation,
    private readonly audit: AuditLog,
    private readonly live: Live,
  ) {}

  /**
   * Puts the person out everywhere; the old password and older links stop working at once.
   * @returns the secret of a new link, for `invitationLink`. @throws NotFound, also for a deactivated person
   */
  async run(actor: Actor, personId: string): Promise<string> {
    return this.unitOfWork.run(actor, async () => {
      const person = await this.persons.find(personId);
      if (!person || person.status === 'deactivated') throw new NotFound('Person');
      await this.persons.save({ ...person, passwordHash: null, version: person.version + 1 });
      await this.sessions.removeAllOf(personId);
      await this.live.announce('session', [personId]);
      await this.invitations.closeAllOf(personId);
      await this.audit.append({
        actorId: actor.kind === 'person' ? actor.personId : null,
        action: 'person.passwordReset',
        subjectKind: 'person',
        subjectId: personId,
      });
      return this.issueInvitation.run(actor, personId);
    });
  }
}
